import { claimsBy, quotesBy, read } from '../../support/reading.js';

const of = (what: string, ...countries: readonly string[]) =>
  `duration/${what}/${countries.map((one) => `place/${one}`).join('+')}`;

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी पर चर्चा हुई।', [`${of('strategic-partnership', 'france', 'india')}: P25Y ONGOING`]],
  ['भारत और फ्रांस के बीच पच्चीस साल की सामरिक भागीदारी है।', [`${of('strategic-partnership', 'france', 'india')}: P25Y ONGOING`]],
  ['फ्रांस-भारत के 25 साल पुराने रणनीतिक संबंध हैं।', [`${of('strategic-relations', 'france', 'india')}: P25Y ONGOING`]],
  ['भारत-जापान के 70 साल पुराने राजनयिक संबंध हैं।', [`${of('relations', 'india', 'japan')}: P70Y ONGOING`]],
  ['भारत और जापान के बीच करीब 70 साल पुराने संबंध हैं।', [`${of('relations', 'india', 'japan')}: P70Y~ ONGOING`]],
  ['भारत और जापान पड़ोसी नहीं हैं। दोनों देशों ने सात दशक की मित्रता याद की।', [`${of('friendship', 'india', 'japan')}: P70Y ONGOING`]],
  ['भारत और जापान के राजनयिक संबंधों को इस वर्ष 72 साल पूरे हो रहे हैं।', [`${of('relations', 'india', 'japan')}: P72Y ONGOING`]],
  ['भारत और जापान के बीच कूटनीतिक रिश्ते सात दशक पुराने हैं।', [`${of('relations', 'india', 'japan')}: P70Y ONGOING`]],
  ['भारत-जापान के बीच 72 वर्ष पहले राजनयिक संबंध कायम हुए थे।', [`${of('relations', 'india', 'japan')}: P72Y ONGOING`]],
  ['भारत और जापान की रणनीतिक साझेदारी के 12 वर्षों में बहुत कुछ बदला।', [`${of('strategic-partnership', 'india', 'japan')}: P12Y ONGOING`]],
  ['भारत और जापान के दो हजार साल पुराने संबंध हैं।', [`${of('old-relations', 'india', 'japan')}: P2000Y ONGOING`]],
  // An ordinal is no length, whatever stands behind it
  ['भारत-फ्रांस संयुक्त आयोग की 25वीं बैठक में रणनीतिक साझेदारी पर चर्चा हुई।', []],
  ['भारत और फ्रांस ने 25वीं रणनीतिक साझेदारी वार्ता की।', []],
  ['भारत और फ्रांस ने साझेदारी के 25वें वर्ष में प्रवेश किया।', []],
  // A length of something else
  ['भारत और फ्रांस के बीच 25 वर्षों से रणनीतिक साझेदारी है।', []],
  ['भारत और फ्रांस के बीच 25 साल बाद साझेदारी हुई।', []],
  ['भारत और फ्रांस के 25 साल के युवा मिले।', []],
  ['भारत और फ्रांस ने 25 साल के अनुबंध पर हस्ताक्षर किए।', []],
  // Nobody whose bond it could be
  ['मोदी ने 25 वर्षों की साझेदारी का जिक्र किया।', []],
  ['क्या भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है?', []],
];

describe('duration/of-relation', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(claimsBy('duration/of-relation', read(text))).toEqual(expected);
  });

  it('is about the two countries and names their bond in both languages', () => {
    const { claims } = read('भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है।');
    expect(claims).toMatchObject([
      {
        subject: {
          about: [{ key: 'place/india' }, { key: 'place/france' }],
          noun: { en: 'strategic partnership', hi: 'रणनीतिक साझेदारी' },
        },
      },
    ]);
  });

  it('rests on the length and the bond', () => {
    const text = '🇮🇳 🇫🇷 भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी पर चर्चा हुई।';
    expect(quotesBy('duration/of-relation', read(text))).toEqual(['25 वर्षों की रणनीतिक साझेदारी']);
  });
});
