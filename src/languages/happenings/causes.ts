import type { EntityRef } from '../../values/value.js';

/**
 * What a cause lies with. Sources that lay one accident to two of these contradict each other; what only adds to another
 * cause (rain, too many on board) contradicts nothing.
 */
export type CauseSide = 'machine' | 'driver' | 'ignition' | 'sabotage' | 'adds';

type Row = readonly [slug: string, side: CauseSide, en: string, hi: string, within?: string];

// biome-ignore format: a cause a line reads as a table
const rows: readonly Row[] = [
  ['technical-fault', 'machine', 'a technical fault', 'तकनीकी खराबी'],
  ['brake-failure', 'machine', 'brake failure', 'ब्रेक फेल होना', 'technical-fault'],
  ['tyre-burst', 'machine', 'a burst tyre', 'टायर फटना', 'technical-fault'],
  ['steering-failure', 'machine', 'steering failure', 'स्टीयरिंग फेल होना', 'technical-fault'],
  ['engine-failure', 'machine', 'engine failure', 'इंजन की खराबी', 'technical-fault'],
  ['signal-failure', 'machine', 'a fault in the signals', 'सिग्नल की खराबी', 'technical-fault'],
  ['track-fault', 'machine', 'a fault in the track', 'पटरी की खराबी', 'technical-fault'],
  ['human-error', 'driver', 'human error', 'मानवीय भूल'],
  ['speeding', 'driver', 'speeding', 'तेज रफ्तार', 'human-error'],
  ['driver-asleep', 'driver', 'a driver who dozed off', 'चालक को झपकी आना', 'human-error'],
  ['drunk-driving', 'driver', 'drunken driving', 'नशे में गाड़ी चलाना', 'human-error'],
  ['overtaking', 'driver', 'overtaking', 'ओवरटेक करना', 'human-error'],
  ['wrong-side', 'driver', 'driving on the wrong side', 'गलत दिशा में चलना', 'human-error'],
  ['signal-passed', 'driver', 'a signal passed at danger', 'लाल सिग्नल पार करना', 'human-error'],
  ['electrical-fault', 'ignition', 'an electrical fault', 'बिजली की खराबी'],
  ['short-circuit', 'ignition', 'a short circuit', 'शॉर्ट सर्किट', 'electrical-fault'],
  ['boiler-explosion', 'ignition', 'a boiler explosion', 'बॉयलर फटना'],
  ['reactor-explosion', 'ignition', 'a reactor explosion', 'रिएक्टर फटना'],
  ['gas-leak', 'ignition', 'a gas leak', 'गैस रिसाव'],
  ['cylinder-blast', 'ignition', 'a gas cylinder blast', 'सिलेंडर फटना', 'gas-leak'],
  ['chemical-reaction', 'ignition', 'a chemical reaction', 'रासायनिक प्रतिक्रिया'],
  ['welding', 'ignition', 'a welding spark', 'वेल्डिंग की चिंगारी'],
  ['fireworks', 'ignition', 'fireworks', 'आतिशबाजी'],
  ['lamp', 'ignition', 'a lamp or a candle', 'दीपक या मोमबत्ती'],
  ['smoking', 'ignition', 'a cigarette', 'बीड़ी-सिगरेट'],
  ['arson', 'ignition', 'arson', 'आगजनी'],
  ['sabotage', 'sabotage', 'sabotage', 'साजिश'],
  ['overloading', 'adds', 'overloading', 'ओवरलोडिंग'],
  ['fog', 'adds', 'fog', 'कोहरा'],
  ['rain', 'adds', 'rain', 'बारिश'],
  ['slippery-road', 'adds', 'a slippery road', 'फिसलन'],
  ['rumour', 'adds', 'a rumour', 'अफवाह'],
];

/** A cause that newsrooms name, whatever the language. */
export interface Cause {
  readonly side: CauseSide;
  readonly ref: EntityRef;
  /** What a source says that rules it out. */
  readonly ruledOut: EntityRef;
}

const refOf = (key: string, en: string, hi: string, within: readonly string[]): EntityRef => ({
  key,
  type: 'WORK',
  names: { en, hi },
  within,
  wikidataId: null,
});

const causes = new Map<string, Cause>(
  rows.map(([slug, side, en, hi, within]) => [
    slug,
    {
      side,
      ref: refOf(`cause/${slug}`, en, hi, within ? [`cause/${within}`] : []),
      ruledOut: refOf(`cause/no:${slug}`, `not ${en}`, `${hi} नहीं`, []),
    },
  ]),
);

/** The cause of that slug. Throws for one that is not listed. */
export function causeOf(slug: string): Cause {
  const cause = causes.get(slug);
  if (!cause) throw new Error(`There is no cause ${slug}.`);
  return cause;
}

/** Whether a slug names a cause. */
export function isCause(slug: string): boolean {
  return causes.has(slug);
}

/** Whether two answers to what caused an accident cannot both be right. Keys: `cause/short-circuit`, `cause/no:sabotage`. */
export function excludeCauses(a: EntityRef, b: EntityRef): boolean {
  const [one, other] = [slugOf(a), slugOf(b)];
  if (one.isOut !== other.isOut) {
    // What is ruled out is ruled out with all its kinds.
    const [out, told] = one.isOut ? [one, b] : [other, a];
    return [told.key, ...told.within].includes(`cause/${out.slug}`);
  }
  if (one.isOut || a.key === b.key || a.within.includes(b.key) || b.within.includes(a.key))
    return false;
  const [left, right] = [causes.get(one.slug)?.side, causes.get(other.slug)?.side];
  if (!left || !right || left === 'adds' || right === 'adds') return false;
  // A driver can be drunk and too fast.
  return left !== right || left !== 'driver';
}

function slugOf({ key }: EntityRef): { readonly slug: string; readonly isOut: boolean } {
  const name = key.slice('cause/'.length);
  return name.startsWith('no:')
    ? { slug: name.slice('no:'.length), isOut: true }
    : { slug: name, isOut: false };
}
