import { romanise } from '../../../src/values/print/romanise.js';

type Pair = readonly [hindi: string, latin: string];

// biome-ignore format: one rule a line reads as a table
const CASES: readonly (readonly [rule: string, ...names: Pair[]])[] = [
  ['the inherent vowel is silent at the end', ['कमल', 'Kamal'], ['अरविंद', 'Arvind'], ['बलवंत', 'Balvant']],
  ['it is silent between open syllables', ['संजीव ठाकुर', 'Sanjiv Thakur'], ['ममता', 'Mamta'], ['सुषमा', 'Sushma'], ['अमृतसर', 'Amritsar'], ['राजनाथ', 'Rajnath']],
  ['it is heard beside two consonants', ['नम्रता', 'Namrata'], ['आदित्यनाथ', 'Adityanath'], ['मनमोहन', 'Manmohan'], ['अंजलि', 'Anjali']],
  ['it is heard behind a last r, y or v that has no vowel before it', ['नरेंद्र', 'Narendra'], ['सूर्य', 'Surya'], ['रामचंद्र', 'Ramchandra']],
  ['vowels beside each other stay', ['लखनऊ', 'Lakhnau'], ['गोवा', 'Gova'], ['जयपुर', 'Jaypur']],
  ['the dot above is m before lips', ['कुंभ', 'Kumbh'], ['संपत', 'Sampat'], ['नांबियार', 'Nambiyar'], ['सोलंकी', 'Solanki']],
  ['a dot below', ['छत्तीसगढ़', 'Chhattisgarh'], ['धनखड़', 'Dhankhar'], ['ज़ाकिर', 'Zakir'], ['फ़ारूक़', 'Faruq']],
  ['words said otherwise than written', ['राजनाथ सिंह', 'Rajnath Singh'], ['ज्ञानेश', 'Gyanesh']],
  ['letters by their names are initials', ['एस.के. भंडारी', 'S.K. Bhandari'], ['के. विजयन', 'K. Vijyan']],
  ['other scripts stay', ['Nitin पाटिल', 'Nitin Patil'], ['Москва 24', 'Москва 24'], ['', '']],
  ['no joiner and no halant shows', ['कर्\u200dमा', 'Karma'], ['जगत्', 'Jagat']],
];

describe('romanise', () => {
  it.each(CASES)('%s', (_, ...names) => {
    expect((names as Pair[]).map(([hindi]) => romanise(hindi))).toEqual(
      (names as Pair[]).map(([, latin]) => latin),
    );
  });
});
