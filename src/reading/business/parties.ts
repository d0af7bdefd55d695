import { kindOfRef } from '../../languages/happenings/kinds.js';
import { COMMON_FIRST } from '../../languages/names/commonFirst.js';
import { FIRM_WORDS } from '../../languages/names/firmWords.js';
import { flatMap } from '../../values/flatMap.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Cue } from './cues.js';

/**
 * The key under which reports of one firm meet: for a firm that no list holds the first word of its name, since outlets
 * leave out or add what it deals in (Kaveri, Kaveri Housing, Kaveri Housing Finance).
 */
export function partyKey(entity: EntityRef): string {
  if (!isUnlisted(entity)) return entity.key;
  const [first = ''] = entity.key.slice(entity.key.indexOf('~') + 1).split('-');
  if (first.length < SHORTEST || COMMON_FIRST.has(first)) return entity.key;
  return `firm/~${heardAs(first)}`;
}

/** Keys of the other words of a firm's name that are its own: another outlet may call Griha Sopan Housing Finance Sopan. */
export function otherPartyKeys({ key }: EntityRef): string[] {
  const [, ...words] = isUnlisted({ key }) ? key.slice(key.indexOf('~') + 1).split('-') : [];
  return words
    .filter((word) => word.length >= SHORTEST && !COMMON_FIRST.has(word) && !FIRM_WORDS.has(word))
    .map((word) => `firm/~${heardAs(word)}`);
}

/**
 * What scripts agree on of a firm's name: one writes what the other does not hear. Arogya, आरोग्य; Sunrise, सनराइज; Brightwell,
 * ब्राइटवेल; Sahyadri, सह्याद्रि; Synergy, सिनर्जी; Apex, एपेक्स. What the east of the country says with a b, the rest says with a v:
 * Bidyut, विद्युत; in a long name it is no letter to go by (Subarnarekha, सुवर्णरेखा).
 */
function heardAs(first: string): string {
  const heard = first
    .replace(/(?<=..)[ya]+$/u, '')
    .replace(/g(?=t|i$)/gu, (_, at: number) => (at === first.length - 2 ? 's' : ''))
    .replace(/(?<=.)[hy]/gu, '')
    .replaceAll('j', 's')
    .replaceAll('c', 'k')
    .replace(/^v/u, 'b')
    .replace(/^e/u, 'a');
  const bare = heard.replace(/(?<=.)[bv]/gu, '');
  return bare.length >= LONG_NAME ? bare : heard;
}

/** Letters of a skeleton that are enough without its b and v. */
const LONG_NAME = 5;

/** Letters of a skeleton that tell one firm from another. */
const SHORTEST = 3;

/** The most firms that a report is about. */
const MOST = 5;

/** The firms that a report of business is about, the most named first: not those who only preside over what they do. */
export function partiesOf(account: Account, topic: readonly EntityRef[]): EntityRef[] {
  const firms = firmsOf(account, topic);
  const once = new Map<string, EntityRef>();
  for (const firm of firms)
    if (!once.has(partyKey(firm))) once.set(partyKey(firm), { ...firm, key: partyKey(firm) });
  return [...once.values()].slice(0, MOST);
}

/** Every firm that a report of business names by the names that it gives them. */
export function firmsOf(
  { participants: [kind] }: Account,
  topic: readonly EntityRef[],
): EntityRef[] {
  const officiants = kind ? kindOfRef(kind).officiants : [];
  return topic.filter(({ type, key }) => type === 'ORGANISATION' && !officiants.includes(key));
}

/** Tokens between a stake and the firm that it is told to be in. */
const STAKE_REACH = 8;

/**
 * Whether a stake is in a firm that is no side of the deal: its 9.9 per cent in Kaveri, which it must sell; Kaveri, in which it
 * bought 9.9 per cent. The sides are the two firms that the report names most.
 */
export function isInAnother(
  sentence: Sentence,
  { from, to }: Place,
  parties: readonly EntityRef[],
  verbFinal: boolean,
): boolean {
  const sides = new Set(parties.slice(0, 2).map(({ key }) => key));
  const firms = flatMap(sentence.items, (item) => {
    const entity = senseOf(item, 'organisation')?.entity;
    const party = entity && parties.find(({ key }) => key === partyKey(entity));
    return party ? [{ key: party.key, from: item.from, to: item.to }] : [];
  });
  const before = firms.findLast((one) => one.to <= from && from - one.to <= STAKE_REACH);
  const behind = verbFinal
    ? undefined
    : firms.find((one) => one.from >= to && one.from - to <= BEHIND);
  const firm = behind && !isBroken(sentence, to, behind.from) ? behind : before;
  return firm !== undefined && !sides.has(firm.key);
}

/** Where the figure stands whose firm is asked for. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** How far behind a figure its firm may stand: 70 showrooms of Orient. */
const BEHIND = 5;

/**
 * Whose a figure is: the firm named last before it in its sentence, by its name or by its kind where only one firm of the
 * report is of that kind; else the report's only firm, unless it tells of a deal, whose other side may go by a name that we
 * do not know (`isTwoSided`). Null where nobody can say.
 */
export function holderAt(
  sentence: Sentence,
  cues: readonly Cue[],
  at: Place,
  parties: readonly EntityRef[],
  verbFinal: boolean,
  isTwoSided: boolean,
): EntityRef | null {
  if (parties.length === 1 && !isTwoSided) return parties[0] ?? null;
  const named = flatMap(sentence.items, (item) => {
    const entity = senseOf(item, 'organisation')?.entity;
    const party = entity && parties.find(({ key }) => key === partyKey(entity));
    return party ? [{ entity: party, from: item.from, to: item.to }] : [];
  });
  const generic = cues
    .filter(({ list }) => list === 'firms')
    .filter(({ from }) => !named.some((one) => from >= one.from && from < one.to))
    .flatMap(({ slug, from, to }) => {
      const entity = ofKind(slug, parties);
      return entity === undefined ? [] : [{ entity, from, to }];
    });
  const all = [...named, ...generic].sort((a, b) => a.from - b.from);
  const having = cues.find(
    ({ list, slug, from }) =>
      list === 'firms' && slug === 'having' && from >= at.to && from - at.to <= BEHIND,
  );
  const owner = having && all.find(({ from }) => from === having.to);
  if (owner) return owner.entity;
  const before = all.findLast((one) => one.from < at.from);
  if (before && isOfEither(cues, all, before, at)) return null;
  if (before) return before.entity;
  const behind = verbFinal ? undefined : all.find((one) => one.from >= at.to);
  if (!behind || behind.from - at.to > BEHIND) return null;
  return isBroken(sentence, at.to, behind.from) ? null : behind.entity;
}

/** Whether "its" behind two firms may be of either: Malwa's purchase of Kaveri takes its capacity to 31 million tonnes. */
function isOfEither(
  cues: readonly Cue[],
  named: readonly { readonly entity: EntityRef | null; readonly from: number }[],
  last: { readonly entity: EntityRef | null; readonly from: number },
  at: Place,
): boolean {
  const isOwn = cues.some(
    ({ list, slug, from }) =>
      list === 'firms' && slug === 'own' && from > last.from && from < at.from,
  );
  return isOwn && named.some((one) => one.from < last.from && one.entity?.key !== last.entity?.key);
}

/** Whether a mark or a verb parts two stretches: the firm behind it is that of another clause. */
function isBroken({ tokens, items }: Sentence, from: number, to: number): boolean {
  return (
    tokens.slice(from, to).some(({ kind }) => kind === 'mark') ||
    items.some((item) => item.from >= from && item.to <= to && senseOf(item, 'verb'))
  );
}

/** The only firm of a kind; null where several are, so that the word names nobody; undefined for no kind of firm. */
function ofKind(slug: string, parties: readonly EntityRef[]): EntityRef | null | undefined {
  if (slug === 'share' || slug === 'having' || slug === 'own') return undefined;
  if (slug !== 'bank') return null;
  const banks = parties.filter(({ names }) =>
    Object.values(names).some((name) => /bank$|बैंक$/iu.test(name)),
  );
  return banks.length === 1 ? (banks[0] ?? null) : null;
}
