import type { Sense } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { Account, Telling } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { durationValue } from './duration.js';
import { plainFacet } from './plainFacet.js';

/** How far from the words of a meeting its length stands. */
const REACH = 6;
/** Talks are told in minutes and hours. */
const SHORT: ReadonlySet<string> = new Set(['minute', 'hour']);

/** Asserts how long a meeting or a call lasted (`duration/of-talks`): a 40-minute meeting, डेढ़ घंटे चली बातचीत. */
export const lengthOfTalksClaims: ClaimRule = (draft) =>
  flatMap(draft.accounts, (account): Claim[] => {
    if (account.type !== 'meeting' && account.type !== 'call') return [];
    for (const telling of account.tellings) {
      const claim = lengthIn(draft, account, telling);
      if (claim) return [claim];
    }
    return [];
  });

function lengthIn(draft: Draft, account: Account, { frame }: Telling): Claim | null {
  const { normal, sentences, idOf, attributionAt } = draft;
  const sentence = sentences[frame.sentence] as Sentence;
  const at = lengthAt(draft, sentence, frame);
  const length = at === null ? null : senseOf(sentence.items[at], 'duration');
  if (at === null || !length) return null;
  return {
    kind: 'DURATION',
    subject: {
      kind: 'event',
      event: idOf(account),
      facet: { ...plainFacet(draft, 'length'), measure: 'talks-length' },
    },
    value: durationValue(inMinutes(length)),
    modality: frame.modality ?? 'HAPPENED',
    attribution: attributionAt(frame.sentence, at),
    evidence: evidenceOfItems(normal, sentence, { from: at, to: at + 1 }),
    rule: 'duration/of-talks',
  };
}

/** An hour and a half is ninety minutes. */
function inMinutes(length: Extract<Sense, { cls: 'duration' }>): typeof length {
  return length.unit === 'hour' && !Number.isInteger(length.count) && !length.more
    ? { ...length, unit: 'minute', count: length.count * 60 }
    : length;
}

/** The one short length within or beside a meeting's words, up to where a clause that goes on about it ends. */
function lengthAt(
  { clauseAt }: Draft,
  sentence: Sentence,
  { sentence: index, at, clause }: Telling['frame'],
): number | null {
  const behind = clauseAt(index, clause.to);
  const to = behind?.opener === 'relative' ? behind.to : clause.to;
  const from = Math.max(clause.from, at.from - REACH);
  const found: number[] = [];
  for (let item = from; item < Math.min(to, at.to + REACH); item++) {
    const length = senseOf(sentence.items[item], 'duration');
    // A wait of 40 minutes: the length of what stands before it.
    const isOther =
      clause.medial && senseOf(sentence.items[item - 1], 'marker')?.marker === 'genitive';
    if (length && SHORT.has(length.unit) && !isOther) found.push(item);
  }
  return found.length === 1 ? (found[0] as number) : null;
}
