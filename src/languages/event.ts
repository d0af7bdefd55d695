/** Certainty and tense of what is claimed (FactBank's distinctions, folded). */
export type Modality = 'HAPPENED' | 'ONGOING' | 'PLANNED' | 'POSSIBLE' | 'CANCELLED' | 'DENIED';

/** What kind of thing happened; each has its triggers in the language packs. */
export type EventType = 'meeting' | 'visit' | 'call' | 'gathering' | 'happening';
