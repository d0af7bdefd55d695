import type { EntityRef } from '../../values/value.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { MatterSource } from './source.js';

/** The keys of a mission: the craft that its report names in its first sentences or again, each by a number of its own. */
export function missionKeys({ sentences }: Pick<MatterSource, 'sentences'>): string[] {
  return worksOf(sentences).map(({ key }) => `happening|mission|${key}`);
}

/** The craft that name a mission. */
export function craftOf({ sentences }: Pick<MatterSource, 'sentences'>): EntityRef[] {
  return worksOf(sentences).slice(0, MOST_NAMED);
}

const MOST_NAMED = 2;

/** Whether a sentence tells of another mission: it names a craft, and none of this one's. */
export function isOfAnotherMission(sentences: readonly Sentence[], sentence: Sentence): boolean {
  const own = new Set(worksOf(sentences).map(({ key }) => key));
  const named = itemsWith(sentence, 'work')
    .map((at) => senseOf(sentence.items[at], 'work')?.entity)
    .filter((one) => one !== undefined)
    .filter(isOne);
  return named.length > 0 && !named.some(({ key }) => own.has(key));
}

function worksOf(sentences: readonly Sentence[]): EntityRef[] {
  const told = new Map<string, { entity: EntityRef; count: number; first: number }>();
  for (const [first, sentence] of sentences.entries())
    for (const at of itemsWith(sentence, 'work')) {
      const entity = senseOf(sentence.items[at], 'work')?.entity;
      if (!entity || !isOne(entity)) continue;
      const known = told.get(entity.key);
      if (known) known.count++;
      else told.set(entity.key, { entity, count: 1, first });
    }
  return [...told.values()]
    .filter(({ count, first }) => count > 1 || first < LEAD)
    .map(({ entity }) => entity);
}

/** Sentences: the headline and what follows it. */
const LEAD = 3;

/** Whether a name is of one craft and not of all of its make: PSLV-C68, Oceansat-2, no PSLV or Falcon 9. */
function isOne({ key }: EntityRef): boolean {
  return /\d/u.test(key) && !MAKES.has(key);
}

const MAKES: ReadonlySet<string> = new Set(['work/falcon-9', 'work/lvm3']);
