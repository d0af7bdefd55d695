import type { HappeningKind } from '../../languages/happenings/kinds.js';
import type { Clause } from '../clauses.js';
import type { HappeningFrame } from './frame.js';

/** A report of a kind as a whole, which no word of it names. */
export function reportFrame(kind: HappeningKind, clause: Clause): HappeningFrame {
  return {
    kind,
    families: [],
    plan: false,
    wordEnd: -1,
    clocks: [],
    zone: null,
    clause,
    type: 'happening',
    joinsOnly: false,
    participants: [kind.ref],
    place: null,
    placeAt: null,
    time: null,
    timeAt: null,
    at: { from: clause.from, to: clause.from + 1 },
    predicate: false,
    modality: null,
    tense: null,
    anaphoric: false,
    isArrival: false,
    link: null,
    offset: null,
    ordinal: null,
    body: null,
  };
}
