import type { CompiledPack } from '../languages/compile.js';
import { entityRef } from '../languages/entities.js';
import type { Modality } from '../languages/event.js';
import { BUSINESS, happeningKind } from '../languages/happenings/kinds.js';
import { detectLanguage, packFor } from '../languages/registry.js';
import { type NormalText, normalise } from '../text/normal.js';
import { sentences as cut } from '../text/sentences.js';
import { tokenise } from '../text/tokens.js';
import { flatMap } from '../values/flatMap.js';
import type { EntityRef } from '../values/value.js';
import { isWritable } from '../values/writable.js';
import type { Account } from './account.js';
import { Accounts } from './accounts.js';
import { actsOf } from './acts.js';
import { attributions } from './attribution.js';
import { isOfBusiness } from './business/signs.js';
import { agencyClaims } from './claims/agency.js';
import { businessStepClaims } from './claims/businessSteps.js';
import { causeClaims } from './claims/causes.js';
import { clockClaims } from './claims/clock.js';
import { courtClaims, judgeClaims } from './claims/court.js';
import { dateClaims } from './claims/date.js';
import { dateByTenseClaims } from './claims/dateByTense.js';
import { departureClaims } from './claims/departure.js';
import type { ClaimRule, Draft } from './claims/draft.js';
import { durationClaims } from './claims/duration.js';
import { bodyClaims, occurrenceClaims, ordinalClaims, placeClaims } from './claims/eventDetails.js';
import { figureClaims } from './claims/figures.js';
import { headClaims } from './claims/head.js';
import { homeClaims } from './claims/homes.js';
import { leadClaims } from './claims/leads.js';
import { lengthOfTalksClaims } from './claims/lengthOfTalks.js';
import { lengthOfVisitClaims } from './claims/lengthOfVisit.js';
import { orderClaims } from './claims/order.js';
import { ordinalInSeriesClaims } from './claims/ordinalInSeries.js';
import { ordinalOfOfficeClaims } from './claims/ordinalOfOffice.js';
import { portfolioClaims } from './claims/portfolios.js';
import { postClaims } from './claims/posts.js';
import { rankClaims } from './claims/ranks.js';
import { roleClaims } from './claims/role.js';
import { stepClaims } from './claims/steps.js';
import { paragraphs } from './clean.js';
import { creditsOf } from './credits.js';
import { Discourse } from './discourse.js';
import { withFirmsByPlace } from './firmsByPlace.js';
import type { ClauseFrames } from './frames/frame.js';
import { framesOf } from './frames.js';
import { happeningKeys, happeningWindow, participantsOf } from './happeningIdentity.js';
import { Happenings } from './happenings.js';
import { withHere } from './hereOfDateline.js';
import { blockKeysOf, ordinalOf, placeOf, windowOf } from './identity.js';
import { withLaterBodies } from './laterBodies.js';
import { withLaterNames } from './laterNames.js';
import { Matters } from './matters.js';
import { mentionsOf } from './mentions.js';
import { occasionMention, occasionOf } from './occasion.js';
import { opensWithToll } from './opensWithToll.js';
import { inferPublication } from './publication.js';
import { modalityByTime } from './reach.js';
import type { Claim, EventMention, Mention, Reading } from './reading.js';
import { type Anchor, anchorOf } from './resolveTime.js';
import { itemsOf, quotedItems, type Sentence } from './sentence.js';
import { withToldPlaces } from './toldPlaces.js';
import { withToldTimes } from './toldTimes.js';
import { tollsOf, withToll } from './toll.js';
import { topicOf } from './topic.js';
import { missesOf, type Trace } from './trace.js';

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
  clockClaims,
  orderClaims,
  placeClaims,
  ordinalClaims,
  bodyClaims,
  occurrenceClaims,
  figureClaims,
  businessStepClaims,
  rankClaims,
  postClaims,
  portfolioClaims,
  leadClaims,
  homeClaims,
  causeClaims,
  ordinalOfOfficeClaims,
  ordinalInSeriesClaims,
  stepClaims,
  departureClaims,
  courtClaims,
  judgeClaims,
  agencyClaims,
  lengthOfTalksClaims,
  lengthOfVisitClaims,
  headClaims,
];

/**
 * Reads a text: the way from clean to claims (DESIGN, "The way of an article"). Pure: no clock, no store, no network.
 * A language that no pack reads gives a reading without mentions or claims. `trace` is told what is made and dropped.
 */
export function readText({ text, language, publishedOn }: TextToRead, trace?: Trace): Reading {
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
  const listed = withLaterBodies(withLaterNames(sentencesOf(normal, pack, trace), pack), pack);
  const named = withLaterBodies(withFirmsByPlace(listed, pack), pack);
  const placed = withHere(withToldPlaces(named, pack));
  const published = publishedOn ?? inferPublication(placed, pack);
  const anchor = anchorOf(published);
  const sentences = withToldTimes(placed, pack, anchor);
  return {
    language: tag,
    publishedOn: published,
    credits: creditsOf(sentences, pack),
    ...understand(normal, sentences, pack, anchor, trace),
  };
}

function sentencesOf(normal: NormalText, pack: CompiledPack, trace?: Trace): Sentence[] {
  const skipped = trace && ((start: number, end: number) => trace.skip(start, end));
  return flatMap(paragraphs(normal.text, pack.pack.furniture, skipped), ({ start, end }) => {
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
  trace?: Trace,
): Pick<Reading, 'mentions' | 'events' | 'claims'> {
  const discourse = new Discourse(entityRef(pack.pack.home));
  discourse.survey(sentences);
  const accounts = new Accounts(anchor, trace);
  const happenings = new Happenings(anchor, trace);
  const topic = topicOf(sentences, discourse);
  const clauses: ClauseFrames[][] = [];
  const countries: (readonly EntityRef[] | null)[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const frames = framesOf(sentence, at, pack, discourse, trace);
    clauses.push(frames);
    countries.push(discourse.countries);
    if (sentence.question) {
      trace?.miss(at, { from: 0, to: sentence.items.length }, 'QUESTION');
      continue;
    }
    accounts.add(frames, carriesOn(sentence, pack));
    for (const { clause, happenings: told } of frames)
      happenings.add({
        sentence: at,
        quoted: sentence.quoted[clause.from] ?? false,
        frames: told,
      });
  }
  const opening = clauses[0]?.[0]?.clause;
  if (opening && isOnlyOfBusiness(happenings, accounts, sentences, pack))
    happenings.addReport(happeningKind(BUSINESS), opening);
  if (opening && !happenings.all.length && opensWithToll(sentences))
    happenings.addReport(happeningKind('disaster'), opening);
  accounts.settle();
  const matters = new Matters(anchor && { sentences, pack, discourse, happenings, topic, anchor });
  const all = [...accounts.all, ...happenings.all, ...matters.all];
  const occasion = occasionOf(discourse.pair, all, sentences);
  const ids = new Map(
    [...all, ...(occasion ? [occasion.account] : [])].map((account, at) => [account, `e${at + 1}`]),
  );
  const draft: Draft = {
    normal,
    pack,
    sentences,
    accounts: all,
    links: accounts.links,
    happenings,
    matters,
    whole: (person) => discourse.whole(person),
    hostOf: (person) => discourse.hostOf(person),
    occasion,
    home: entityRef(pack.pack.home),
    clauseAt: (sentence, item) =>
      clauses[sentence]?.find(({ clause }) => item >= clause.from && item < clause.to)?.clause ??
      null,
    anchor,
    topic,
    idOf: (account) => ids.get(account) as string,
    attributionAt: attributions(sentences, clauses, normal),
    trace,
  };
  const acts = actsOf(draft, ids.size + 1);
  const claims: Claim[] = [
    ...flatMap(eventRules, (rule) => rule(draft)),
    ...flatMap(sentences, (sentence, at) =>
      durationClaims(draft, sentence, countries[at] ?? discourse.pair),
    ),
    ...roleClaims(draft, discourse),
    ...acts.flatMap((act) => act.claims),
  ].filter((claim) => {
    const kept = isWritable(claim.value);
    if (!kept) trace?.refuse(claim.evidence, 'VALUE_NOT_WRITABLE');
    return kept;
  });
  const mentions = flatMap(sentences, (sentence, at): Mention[] =>
    mentionsOf(
      sentence,
      (clauses[at] ?? []).map((one) => one.clause),
      anchor,
      normal,
      missesOf(trace, at),
    ),
  );
  const spoken = new Set(
    claims.map(({ subject }) => (subject.kind === 'event' ? subject.event : null)),
  );
  // A matter of which nothing is told is none.
  const told = all.filter((one) => matters.keysOf(one) === null || spoken.has(draft.idOf(one)));
  const tolls = tollsOf(claims);
  const talks = occasion && occasionMention(occasion, draft.idOf(occasion.account), anchor);
  const events = [
    ...told.map((account) => {
      const id = draft.idOf(account);
      const event = eventMention(account, id, anchor, topic, discourse, matters);
      return withToll(event, account, tolls.get(id) ?? null, anchor);
    }),
    ...(talks && spoken.has(talks.id) ? [talks] : []),
    ...acts.map(({ event }) => event),
  ];
  trace?.done({ normal, sentences, clauses, accounts: told, events, claims });
  return { mentions, claims, events };
}

function carriesOn(sentence: Sentence, pack: CompiledPack): boolean {
  const first = sentence.items[0]?.from ?? 0;
  return pack.additives.some((phrase) =>
    phrase.every((key, at) => sentence.tokens[first + at]?.key === key),
  );
}

function eventMention(
  account: Account,
  id: string,
  anchor: Anchor | null,
  topic: readonly EntityRef[],
  discourse: Discourse,
  matters: Matters,
): EventMention {
  const isHappening = account.type === 'happening';
  const keys =
    matters.keysOf(account) ??
    (isHappening
      ? matters.keysFor(account, happeningKeys(account, topic))
      : blockKeysOf(account, discourse));
  const window = isHappening ? happeningWindow(account, anchor, keys) : windowOf(account, anchor);
  return {
    id,
    type: account.type,
    participants: isHappening ? participantsOf(account) : account.participants,
    place: placeOf(account),
    time: account.edtf === null ? null : { kind: 'time', edtf: account.edtf },
    modality: modalityOf(account, anchor),
    ordinal: ordinalOf(account),
    window,
    blockKeys: window ? keys : [],
  };
}

/** What is told as a predicate says best whether it happened; else the noun phrases, else its time. */
function modalityOf(account: Account, anchor: Anchor | null): Modality {
  const told =
    account.tellings.find((one) => one.frame.predicate && one.frame.modality) ??
    account.tellings.find((one) => one.frame.modality);
  const byTime = account.edtf !== null && anchor ? modalityByTime(account.edtf, anchor) : null;
  // What was put off and has a new day is planned again.
  const again = account.tellings.some(
    ({ frame }) => frame.modality === 'PLANNED' && frame.tense === 'future' && frame.time,
  );
  if (told?.frame.modality === 'CANCELLED' && again) return 'PLANNED';
  return told?.frame.modality ?? byTime ?? 'ONGOING';
}

/** Whether a text is a report of business that tells of nothing else but who takes which office in a firm. */
function isOnlyOfBusiness(
  { all }: Happenings,
  accounts: Accounts,
  sentences: readonly Sentence[],
  pack: CompiledPack,
): boolean {
  const isOfOffice = all.every(({ participants: [kind] }) => kind?.key === 'event/taking-office');
  return !accounts.all.length && isOfOffice && isOfBusiness(sentences, pack, all.length > 0);
}
