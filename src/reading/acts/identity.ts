import { ANY_VILLAGE } from '../../languages/entities.js';
import type { Recurrence } from '../../languages/happenings/acts.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Draft } from '../claims/draft.js';
import { type Reach, reachOf } from '../reach.js';
import { senseOf } from '../sentence.js';
import type { ActTelling } from './tellings.js';

/** The most keys under which one act is sought. */
const MOST_KEYS = 8;
/** Days by which two accounts of what is done once may differ. */
const ONCE_REACH = 200;

/**
 * Keys under which accounts of one act meet: its kind with the towns and bodies that its clause or the article's lead
 * names, and with names that no list holds, which are seldom in the news.
 */
export function actKeys({ slug, sentence, clause }: ActTelling, draft: Draft): string[] {
  const items = draft.sentences[sentence]?.items.slice(clause.from, clause.to) ?? [];
  const own = flatMap(
    items,
    (item) =>
      (senseOf(item, 'place') ?? senseOf(item, 'organisation') ?? senseOf(item, 'work'))?.entity ??
      [],
  );
  const people = flatMap(items, (item) => {
    const person = senseOf(item, 'person')?.entity;
    return person ? [draft.whole(person)] : [];
  });
  const about = draft.topic.filter((one) => one.type === 'PLACE' || isUnlisted(one));
  const keys = [...own, ...people, ...about]
    .filter((one) => isNarrow(one, draft.home))
    .map(({ key }) => key);
  return [...new Set(keys)].slice(0, MOST_KEYS).map((key) => `happening|${slug}|${key}`);
}

/** Whether a name tells a story from most others: the reader's own country, its states and any village do not. */
function isNarrow({ type, key, within }: EntityRef, home: EntityRef): boolean {
  if (type !== 'PLACE' || key.includes('~')) return true;
  return key !== ANY_VILLAGE && key !== home.key && within[0] !== home.key;
}

/** The days within which other accounts of an act are sought. */
export function actWindow(
  edtf: string,
  recurrence: Recurrence,
  ordinal: number | null,
): Reach | null {
  const { earliest, latest } = timeBounds(edtf);
  if (earliest === null || latest === null) return reachOf(edtf, null);
  if (recurrence === 'once') return { from: earliest - ONCE_REACH, to: latest + ONCE_REACH };
  if (recurrence === 'again' && ordinal === null) return { from: earliest, to: latest };
  return reachOf(edtf, null);
}
