import { kindOfRef } from '../../languages/happenings/kinds.js';
import type { EntityRef } from '../../values/value.js';
import { type Sentence, senseOf } from '../sentence.js';
import { PEOPLE } from './figureScope.js';
import { type ToldFigure, tellingAt } from './toldFigure.js';

/** How near a party stands to the bare number of its own: बीजेपी के 14, the BJP has 14. */
const NEAR = 2;

/** The body whose number a bare figure is: the last named right before it. */
export function holderOf(sentence: Sentence, at: number): EntityRef | null {
  for (let before = at - 1; before >= Math.max(0, at - NEAR); before--) {
    const body = senseOf(sentence.items[before], 'organisation');
    if (body) return body.entity;
  }
  return null;
}

/** How far a party may stand from its seats. */
const PARTY_REACH = 6;

/** Bodies that run elections or report them, and win none. */
const NO_PARTIES: ReadonlySet<string> = new Set([
  'organisation/election-commission-of-india',
  'organisation/pti',
  'organisation/ani',
  'organisation/ians',
  'organisation/supreme-court',
  'organisation/high-court',
]);

/** Whether a body can stand in an election. */
export function isParty(body: EntityRef | undefined): boolean {
  return body !== undefined && !NO_PARTIES.has(body.key);
}

/** The party whose seats or share a figure is: the nearest before it, else the nearest behind it; in English the subject. */
export function partyOf(sentence: Sentence, at: number, verbFinal: boolean): EntityRef | null {
  const body = (item: number): EntityRef | null => {
    const entity = senseOf(sentence.items[item], 'organisation')?.entity;
    return entity && isParty(entity) ? entity : null;
  };
  // 33.2 per cent for the BJP.
  const led = senseOf(sentence.items[at + 1], 'marker')?.marker;
  if (!verbFinal && led === 'other') {
    const behind = body(at + 2) ?? (senseOf(sentence.items[at + 2], 'article') && body(at + 3));
    if (behind) return behind;
  }
  const reach = verbFinal ? PARTY_REACH : at;
  for (let apart = 1; apart <= reach; apart++) if (body(at - apart)) return body(at - apart);
  if (!verbFinal) return null;
  for (let apart = 1; apart <= NEAR; apart++) if (body(at + apart)) return body(at + apart);
  return null;
}

/** Kinds that so many people of one sort take part in together: ministers are sworn in. */
const TAKEN_TOGETHER: ReadonlySet<string> = new Set(['taking-office']);

/** Whether a count is of those who take part in a happening, and whether they have; null where it counts another thing. */
export function takingPart({
  account,
  sentence,
  at,
  value,
  of,
}: ToldFigure): 'planned' | 'past' | null {
  const [kind] = account.participants;
  if (of || !kind || account.type !== 'happening' || !TAKEN_TOGETHER.has(kindOfRef(kind).family))
    return null;
  if (value.kind !== 'quantity' || !/^[a-z]{3,}$/iu.test(value.unit) || PEOPLE.has(value.unit))
    return null;
  const telling = tellingAt(account, sentence, at);
  if (!telling) return null;
  const { modality } = telling.frame.clause;
  return modality === 'PLANNED' || modality === 'POSSIBLE' ? 'planned' : 'past';
}
