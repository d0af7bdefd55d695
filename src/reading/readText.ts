import type { CompiledPack } from '../languages/compile.js';
import { entityRef } from '../languages/entities.js';
import type { Modality } from '../languages/event.js';
import { detectLanguage, packFor } from '../languages/registry.js';
import { type NormalText, normalise } from '../text/normal.js';
import { sentences as cut } from '../text/sentences.js';
import { tokenise } from '../text/tokens.js';
import type { EntityRef } from '../values/value.js';
import { isWritable } from '../values/writable.js';
import type { Account } from './account.js';
import { Accounts } from './accounts.js';
import { attributions } from './attribution.js';
import { dateClaims } from './claims/date.js';
import { dateByTenseClaims } from './claims/dateByTense.js';
import type { ClaimRule, Draft } from './claims/draft.js';
import { durationClaims } from './claims/duration.js';
import { bodyClaims, occurrenceClaims, ordinalClaims, placeClaims } from './claims/eventDetails.js';
import { orderClaims } from './claims/order.js';
import { roleClaims } from './claims/role.js';
import { paragraphs } from './clean.js';
import { creditsOf } from './credits.js';
import { Discourse } from './discourse.js';
import type { ClauseFrames } from './frames/frame.js';
import { framesOf } from './frames.js';
import { blockKeysOf, ordinalOf, placeOf, windowOf } from './identity.js';
import { mentionsOf } from './mentions.js';
import { inferPublication } from './publication.js';
import { modalityByTime } from './reach.js';
import type { Claim, EventMention, Mention, Reading } from './reading.js';
import { type Anchor, anchorOf } from './resolveTime.js';
import { itemsOf, quotedItems, type Sentence } from './sentence.js';

/** What is known of a text before it is read. */
export interface TextToRead {
  readonly text: string;
  /** BCP 47; detected where absent. */
  readonly language?: string | null;
  /** EDTF; inferred from the text where absent. */
  readonly publishedOn?: string | null;
}

/** The rules that make claims of an article's events, in the order in which their claims are listed. */
const eventRules: readonly ClaimRule[] = [
  dateClaims,
  dateByTenseClaims,
  orderClaims,
  placeClaims,
  ordinalClaims,
  bodyClaims,
  occurrenceClaims,
];

/**
 * Reads a text: the way from clean to claims (DESIGN, "The way of an article"). Pure: no clock, no store, no network.
 * A language that no pack reads gives a reading without mentions or claims.
 */
export function readText({ text, language, publishedOn }: TextToRead): Reading {
  const tag = language ?? detectLanguage(text);
  const pack = packFor(tag);
  if (!pack)
    return {
      language: tag,
      publishedOn: publishedOn ?? null,
      mentions: [],
      events: [],
      claims: [],
      credits: [],
    };
  const normal = normalise(text);
  const sentences = sentencesOf(normal, pack);
  const published = publishedOn ?? inferPublication(sentences, pack);
  const anchor = anchorOf(published);
  return {
    language: tag,
    publishedOn: published,
    credits: creditsOf(sentences, pack),
    ...understand(normal, sentences, pack, anchor),
  };
}

function sentencesOf(normal: NormalText, pack: CompiledPack): Sentence[] {
  return paragraphs(normal.text, pack.pack.furniture).flatMap(({ start, end }) => {
    const tokens = tokenise(normal.text, start, end);
    return cut(tokens, pack.abbreviations).map(({ from, to }): Sentence => {
      const items = itemsOf(tokens, from, to, pack);
      return {
        tokens,
        items,
        question: tokens[to - 1]?.key === '?',
        quoted: quotedItems(items, tokens),
      };
    });
  });
}

function understand(
  normal: NormalText,
  sentences: readonly Sentence[],
  pack: CompiledPack,
  anchor: Anchor | null,
): Pick<Reading, 'mentions' | 'events' | 'claims'> {
  const discourse = new Discourse(entityRef(pack.pack.home));
  discourse.survey(sentences);
  const accounts = new Accounts(anchor);
  const clauses: ClauseFrames[][] = [];
  const countries: (readonly EntityRef[] | null)[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const frames = framesOf(sentence, at, pack, discourse);
    clauses.push(frames);
    countries.push(discourse.countries);
    if (!sentence.question) accounts.add(frames, carriesOn(sentence, pack));
  }
  accounts.settle();
  const ids = new Map(accounts.all.map((account, at) => [account, `e${at + 1}`]));
  const draft: Draft = {
    normal,
    sentences,
    accounts: accounts.all,
    links: accounts.links,
    anchor,
    idOf: (account) => ids.get(account) as string,
    attributionAt: attributions(sentences, clauses, normal),
  };
  const claims: Claim[] = [
    ...eventRules.flatMap((rule) => rule(draft)),
    ...sentences.flatMap((sentence, at) => durationClaims(draft, sentence, countries[at] ?? null)),
    ...roleClaims(draft, discourse),
  ].filter((claim) => isWritable(claim.value));
  const mentions = sentences.flatMap((sentence, at): Mention[] =>
    mentionsOf(
      sentence,
      (clauses[at] ?? []).map((one) => one.clause),
      anchor,
      normal,
    ),
  );
  return {
    mentions,
    claims,
    events: accounts.all.map((account) => eventMention(account, draft.idOf(account), anchor)),
  };
}

function carriesOn(sentence: Sentence, pack: CompiledPack): boolean {
  const first = sentence.items[0]?.from ?? 0;
  return pack.additives.some((phrase) =>
    phrase.every((key, at) => sentence.tokens[first + at]?.key === key),
  );
}

function eventMention(account: Account, id: string, anchor: Anchor | null): EventMention {
  const window = windowOf(account, anchor);
  return {
    id,
    type: account.type,
    participants: account.participants,
    place: placeOf(account),
    time: account.edtf === null ? null : { kind: 'time', edtf: account.edtf },
    modality: modalityOf(account, anchor),
    ordinal: ordinalOf(account),
    window,
    blockKeys: window ? blockKeysOf(account) : [],
  };
}

/** What is told as a predicate says best whether it happened; else the noun phrases, else its time. */
function modalityOf(account: Account, anchor: Anchor | null): Modality {
  const told =
    account.tellings.find((one) => one.frame.predicate && one.frame.modality) ??
    account.tellings.find((one) => one.frame.modality);
  const byTime = account.edtf !== null && anchor ? modalityByTime(account.edtf, anchor) : null;
  return told?.frame.modality ?? byTime ?? 'ONGOING';
}
