import { Tooltip } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../edit/useWords';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { type Segment, type Stretch, segments } from '../text/segments';
import type { ValueKind } from './kinds';

/** A claim as far as its place in the text and its reading are concerned. */
export interface Claimed {
  readonly id: string;
  readonly modality: keyof typeof MODALITIES;
  readonly attribution: string | null;
  readonly evidence: { readonly start: number; readonly end: number };
  readonly value: { readonly __typename: ValueKind; readonly text: string };
  readonly question?: { readonly text: string } | null;
  readonly isRejected?: boolean;
}

const MODALITIES = {
  HAPPENED: 'modality.HAPPENED',
  ONGOING: 'modality.ONGOING',
  PLANNED: 'modality.PLANNED',
  POSSIBLE: 'modality.POSSIBLE',
  CANCELLED: 'modality.CANCELLED',
  DENIED: 'modality.DENIED',
} as const;

interface Over {
  readonly start: number;
  readonly end: number;
  readonly claim: Claimed | null;
}

interface ClaimedTextProps {
  readonly text: string;
  readonly language: string;
  readonly claims: readonly Claimed[];
  readonly furniture: readonly { readonly start: number; readonly end: number }[];
  /** The claim that is looked at. */
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  /** Told which words are selected, where something can be made of them. */
  readonly onSelect?: (words: Stretch | null) => void;
  /** Told by Enter that the selected words are meant. */
  readonly onTake?: (words: Stretch) => void;
}

/** The element that keys select words in. */
export const TEXT_ID = 'article-text';

/** A text with the words that its claims stand on, coloured by what they tell, and what the page adds set back. */
export function ClaimedText(props: ClaimedTextProps) {
  const { text, language, claims, furniture, chosen, onChoose, onSelect, onTake } = props;
  const say = useSay();
  const root = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () =>
      segments<Over>(text, [
        ...claims.map((claim) => ({ ...claim.evidence, claim })),
        ...furniture.map((stretch) => ({ ...stretch, claim: null })),
      ]),
    [text, claims, furniture],
  );
  const listeners = useWords({ root, pieces, language, onSelect, onTake });
  useEffect(() => {
    if (chosen) document.getElementById(`claim-${chosen}`)?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const begun = new Set<string>();
  return (
    <div
      ref={root}
      className="article-text"
      lang={language}
      dir="auto"
      {...(onSelect && {
        id: TEXT_ID,
        role: 'group',
        tabIndex: 0,
        ...listeners,
        'aria-label': say('edit.text'),
        'aria-describedby': 'edit-hint',
      })}
    >
      {pieces.map((piece) => {
        const told = piece.over.flatMap(({ claim }) => claim ?? []);
        // The id stands on the first piece of the claim's words alone.
        const first = told.find(({ id }) => !begun.has(id));
        for (const { id } of told) begun.add(id);
        return told.length ? (
          <Claim
            key={piece.start}
            piece={piece}
            told={told}
            first={first?.id}
            chosen={chosen}
            onChoose={onChoose}
          />
        ) : piece.over.length ? (
          <span key={piece.start} className="furniture">
            {safeText(piece.text)}
          </span>
        ) : (
          safeText(piece.text)
        );
      })}
    </div>
  );
}

interface ClaimProps {
  readonly piece: Segment<Over>;
  readonly told: readonly Claimed[];
  readonly first: string | undefined;
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** Words that say something: what was read from them is told on hover and focus. */
function Claim({ piece, told, first, chosen, onChoose }: ClaimProps) {
  const say = useSay();
  // The narrowest claim colours the words that several stand on.
  const [front] = [...told].sort(
    (a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start),
  );
  if (!front) return null;
  const reading = told.map(({ id, question, value, modality, attribution, isRejected }) => (
    <span key={id} className="reading">
      {safeText(
        [
          isRejected && say('edit.rejected'),
          question?.text,
          value.text,
          say(MODALITIES[modality]),
          attribution && say('question.saidBy', { who: attribution }),
        ]
          .filter(Boolean)
          .join(' · '),
      )}
    </span>
  ));
  return (
    <Tooltip
      label={reading}
      multiline
      maw={360}
      events={{ hover: true, focus: true, touch: true }}
      openDelay={120}
    >
      {/* No link: browsers select no words that begin in one. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a button would break no lines */}
      <span
        role="button"
        tabIndex={0}
        id={first && `claim-${first}`}
        className="claim"
        data-kind={front.value.__typename}
        data-chosen={told.some(({ id }) => id === chosen) || undefined}
        data-rejected={told.every(({ isRejected }) => isRejected) || undefined}
        onClick={() => {
          // The mouse that ends a selection here has not chosen the claim.
          if (document.getSelection()?.isCollapsed !== false) onChoose(front.id);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          onChoose(front.id);
        }}
      >
        {safeText(piece.text)}
      </span>
    </Tooltip>
  );
}
