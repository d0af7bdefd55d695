import { nameSkeleton, unknownPerson } from '../../src/languages/names.js';

/** Spellings of one name, across newsrooms and scripts. */
const SAME: readonly (readonly string[])[] = [
  ['मंटुरोव', 'मंतुरोव', 'मन्तुरोव', 'Manturov'],
  ['सर्गेई लावरोव', 'सेर्गेई लावरोव', 'Sergei Lavrov', 'Sergey Lavrov'],
  ['व्लादिमीर पुतिन', 'Vladimir Putin'],
  ['इमैनुएल मैक्रों', 'एमैनुएल मैक्रों', 'इमैनुएल मैक्रोँ'],
  ['निकोलाई पात्रुशेव', 'Nikolai Patrushev', 'Nikolay Patrushev'],
  ['मोहम्मद', 'मुहम्मद', 'Mohammed', 'Muhammad'],
  ['ज़ेलेंस्की', 'जेलेन्स्की', 'Zelensky'],
  ['शोइगु', 'शोईगू', 'Shoigu'],
  ['रुडेन्को', 'रुदेंको', 'Rudenko'],
  ['पेसकोव', 'पेस्कोव', 'Peskov'],
  ['गोम्बोजाविन', 'गोंबोजाविन'],
  ['ज़ंदनशतार', 'जनदनशतार'],
  ['अनिल कुमार', 'Anil Kumar'],
  ['उमेश यादव', 'Umesh Yadav'],
  ['विक्रम मिस्री', 'विक्रम मिसरी', 'Vikram Misri'],
  ['पीयूष गोयल', 'पियूष गोयल', 'Piyush Goyal'],
  ['मार्को रूबियो', 'मार्को रुबियो'],
  ['जे. पी. नड्डा', 'जे.पी. नड्डा', 'जे पी नड्डा'],
];

/** Names that look alike and are not one. */
const APART: readonly (readonly [string, string])[] = [
  ['रमेश', 'राकेश'],
  ['अमित शाह', 'सुमित शाह'],
  ['अमित शाह', 'अमृत शाह'],
  ['अनीता', 'सुनीता'],
  ['लावरोव', 'लावरेंटीव'],
  ['सर्गेई लावरोव', 'लावरोव'],
  ['सर्गेई शोइगु', 'सर्गेई लावरोव'],
  ['Anil', 'Unil'],
  ['उमेश', 'अमेश'],
  ['Singh', 'Sinha'],
  ['राम कुमार', 'रामकुमार सिंह'],
  ['पुतिन', 'पुरिन'],
];

describe('nameSkeleton', () => {
  it.each(SAME)('takes the spellings of %s for one name', (first, ...others) => {
    expect(others.map(nameSkeleton)).toEqual(others.map(() => nameSkeleton(first)));
  });

  it.each(APART)('keeps %s and %s apart', (one, other) => {
    expect(nameSkeleton(one)).not.toBe(nameSkeleton(other));
  });

  it('keeps all of these apart from one another', () => {
    const skeletons = SAME.map(([first]) => nameSkeleton(first as string));
    expect(new Set(skeletons).size).toBe(SAME.length);
  });
});

describe('initials in the middle of a name', () => {
  it.each([
    ['Daniel T. Marak', 'Daniel Marak'],
    ['Daniel T Marak', 'डेनियल टी. मराक'],
    ['डेनियल टी मराक', 'डेनियल मराक'],
  ])('%s is %s', (one, other) => {
    expect(unknownPerson(one).key).toBe(unknownPerson(other).key);
  });
  it.each([
    ['R. K. Marak', 'R. Marak'],
    ['Daniel Tom Marak', 'Daniel Marak'],
  ])('%s is not %s', (one, other) => {
    expect(unknownPerson(one).key).not.toBe(unknownPerson(other).key);
  });
});

describe('unknownPerson', () => {
  it('is keyed by its skeleton, so that spellings and scripts meet', () => {
    const keys = ['इवान पेत्रोव', ' इवान   पेट्रोव ', 'Ivan Petrov'].map(
      (name) => unknownPerson(name).key,
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^person\/~./u);
  });

  it.each([
    ['  इवान   पेत्रोव ', { hi: 'इवान पेत्रोव' }],
    ['Ivan Petrov', { en: 'Ivan Petrov' }],
  ])('keeps the name of %s as written, in its language', (name, names) => {
    expect(unknownPerson(name)).toEqual(
      expect.objectContaining({ type: 'PERSON', names, within: [], wikidataId: null }),
    );
  });

  it('has a key of its own for a name without letters', () => {
    expect(unknownPerson('47').key).not.toBe(unknownPerson('48').key);
  });
});
