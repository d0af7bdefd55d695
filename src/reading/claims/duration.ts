import type { Sense, Unit } from '../../languages/sense.js';
import type { DurationValue, EntityRef } from '../../values/value.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';

/** ISO 8601-1 designators; a decade and a century are written in years. */
const DESIGNATORS: Readonly<
  Record<Unit, readonly [prefix: string, factor: number, suffix: string]>
> = {
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** The value of a duration as said. */
export function durationValue({
  count,
  unit,
  approximate,
}: Extract<Sense, { cls: 'duration' }>): DurationValue {
  const [prefix, factor, suffix] = DESIGNATORS[unit];
  return { kind: 'duration', iso: `${prefix}${count * factor}${suffix}`, approximate };
}

/** A genitive or "old" makes a length that of the noun behind it. */
function leadsOn(sentence: Sentence, at: number): boolean {
  return (
    senseOf(sentence.items[at], 'marker')?.marker === 'genitive' ||
    senseOf(sentence.items[at], 'aged') !== null
  );
}

/**
 * Asserts how long a bond between two parties has lasted (`duration/of-relation`): "25 years of strategic partnership".
 * The noun that the length is said of must stand behind it in the genitive; an ordinal is never a length.
 */
export function durationClaims(
  { normal }: Draft,
  sentence: Sentence,
  countries: readonly EntityRef[] | null,
): Claim[] {
  if (sentence.question || !countries) return [];
  return sentence.items.flatMap((item, at): Claim[] => {
    const length = senseOf(item, 'duration');
    if (!length || !leadsOn(sentence, at + 1)) return [];
    let next = at + 2;
    const adjectives: Extract<Sense, { cls: 'relationAdjective' }>[] = [];
    for (
      let adjective = senseOf(sentence.items[next], 'relationAdjective');
      adjective;
      adjective = senseOf(sentence.items[++next], 'relationAdjective')
    )
      adjectives.push(adjective);
    const noun = senseOf(sentence.items[next], 'relationNoun');
    if (!noun) return [];
    const words = [...adjectives, noun];
    const slug = words.map((word) => word.slug).join('-');
    return [
      {
        kind: 'DURATION',
        subject: {
          kind: 'aspect',
          key: `duration/${slug}/${countries
            .map((one) => one.key)
            .sort()
            .join('+')}`,
          about: countries,
          noun: {
            en: words.map((word) => word.names.en).join(' '),
            hi: words.map((word) => word.names.hi).join(' '),
          },
        },
        value: durationValue(length),
        modality: 'ONGOING',
        attribution: null,
        evidence: evidenceOfItems(normal, sentence, { from: at, to: next + 1 }),
        rule: 'duration/of-relation',
      },
    ];
  });
}
