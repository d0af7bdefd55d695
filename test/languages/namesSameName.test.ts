import * as fc from 'fast-check';
import { sameName } from '../../src/languages/names/sameName.js';

/** Without the lexicon: what the sounds alone say. */
const bySound = (left: string, right: string) => sameName(left, right, { lexicon: false });

const ONE: readonly (readonly [left: string, right: string, rule: string])[] = [
  ['सर्गेई', 'सेर्गेई', 'name/spelling'],
  ['सर्गेई लावरोव', 'Sergey Lavrov', 'name/spelling'],
  ['मंटुरोव', 'मंतुरोव', 'name/spelling'],
  ['अल थानी', 'अल सानी', 'name/spelling'],
  ['अलथानी', 'अल थानी', 'name/written-as-one'],
  ['उमेश यादव', 'Umesh Yadav', 'name/spelling'],
  ['S. Jaishankar', 'एस. जयशंकर', 'name/initials'],
  ['एस. जयशंकर', 'Subrahmanyam Jaishankar', 'name/initials'],
  ['केपी शर्मा ओली', 'K.P. Sharma Oli', 'name/initials'],
  ['केपी शर्मा ओली', 'खड्ग प्रसाद शर्मा ओली', 'name/initials'],
  ['Guptill, MJ', 'मार्टिन गप्टिल', 'name/initials'],
  ['बीजेपी', 'BJP', 'name/initials'],
  ['Xi Jinping', 'Jinping Xi', 'name/word-order'],
  ['शी जिनपिंग', 'Xi Jinping', 'name/spelling'],
  ['डॉ. मनमोहन सिंह', 'Manmohan Singh', 'name/spelling'],
  ['Sheikh Tamim bin Hamad Al Thani', 'तमीम हमद थानी', 'name/spelling'],
  ['Abdul-Raheem', 'अब्दुल रहीम', 'name/spelling'],
  ['Ram Kumar', 'रामकुमार', 'name/written-as-one'],
  ['राम', 'Rama', 'name/spelling'],
  ['Jaideep', 'जयदीप', 'name/spelling'],
  ['ज्ञानदेव', 'Gyandev', 'name/spelling'],
  ['ज्ञानेश्वर', 'Jnaneshwar', 'name/spelling'],
  ['राजनाथ', 'Rajnath', 'name/spelling'],
  ['विराट कोहली', 'Virat Kohli', 'name/spelling'],
  ['दाऊद', 'Dawood', 'name/spelling'],
  ['जस्टिन ट्रूडो', 'Justin Trudeau', 'name/spelling'],
  ['प्रिया', 'Pria', 'name/spelling'],
  ['Singh', 'सिंह', 'name/spelling'],
  ['ली जे-म्युंग', 'Lee Jae-myung', 'name/spelling'],
  ['Ahmed', 'अहमद', 'name/spelling'],
  ['Farīd', 'फ़रीद', 'name/spelling'],
];

const TWO: readonly (readonly [left: string, right: string])[] = [
  ['Jaya', 'Haya'],
  ['Jaya', 'हया'],
  ['जया', 'हया'],
  ['Sita', 'Gita'],
  ['Sita', 'गीता'],
  ['Tigor', 'Tibor'],
  ['Maya', 'महा'],
  ['राम', 'रामा'],
  ['राज कुमार', 'राज कुमारी'],
  ['Raj Kumar', 'राज कुमारी'],
  ['अनिल', 'अनीला'],
  ['Rahul Gandhi', 'Rajiv Gandhi'],
  ['राहुल गांधी', 'Rajiv Gandhi'],
  ['अमित शाह', 'सुमित शाह'],
  ['Anil Kumar', 'अनिल शर्मा'],
  ['एस जयशंकर', 'एम जयशंकर'],
  ['K.Ramachandran', 'आर.रामचंद्रन'],
  ['RAMESH.R', 'रमेश'],
  ['Narendra Modi', 'Modi'],
  ['Sinha', 'सिंह'],
  ['Ramesh', 'राकेश'],
  ['S. J.', 'Subrahmanyam Jaishankar'],
  ['BJP', 'एससीओ'],
  ['AP Singh', 'हरदीप सिंह पुरी'],
  ['सीआर पाटिल', 'Kash Patel'],
  ['Robert F. Kennedy Jr', 'रॉबर्ट फिको'],
  ['Jinping Xi Wang', 'शी जिनपिंग ली'],
];

describe('sameName, by sound', () => {
  it.each(ONE)('takes %s and %s for one name', (left, right, rule) => {
    const found = bySound(left, right);
    expect(found).toMatchObject({ rule, likelihood: expect.any(Number) });
    expect(found.likelihood).toBeGreaterThan(0.5);
  });

  it.each(TWO)('keeps %s and %s apart', (left, right) => {
    expect(bySound(left, right).likelihood).toBeLessThan(0.5);
  });

  it('is surer of spellings that differ less', () => {
    const likelihoods = ['Sunil', 'सुनील', 'सुनेल', 'सोनल', 'सुमेश'].map(
      (other) => bySound('Sunil', other).likelihood,
    );
    expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
    expect(new Set(likelihoods).size).toBe(5);
  });

  it('tells what it compared', () => {
    expect(bySound('Sita', 'गीता')).toEqual({
      likelihood: expect.any(Number),
      rule: 'name/different',
      reason: 'They do not sound alike.',
      compared: ['sita$', 'gītā$'],
    });
  });
});

describe('sameName, by the lexicon', () => {
  it.each([
    ['Subrahmanyam Jaishankar', 'एस. जयशंकर', 'name/known-as-one', 0.99],
    ['Delhi', 'दिल्ली', 'name/known-as-one', 0.99],
    ['राष्ट्रपति', 'President', 'name/known-as-one', 0.99],
    ['Rahul Gandhi', 'राजीव गांधी', 'name/different', 0.02],
    ['अमित शाह', 'Sergey Lavrov', 'name/known-apart', 0.01],
    ['Narendra Modi', 'मोदी', 'name/short-form', 0.85],
    ['  NARENDRA   modi ', 'Narendra Modi', 'name/identical', 1],
  ])('says of %s and %s: %s', (left, right, rule, likelihood) => {
    const found = sameName(left, right);
    expect(found.rule).toBe(rule);
    expect(found.likelihood).toBeCloseTo(likelihood, 2);
  });
});

describe('sameName', () => {
  const letters = fc.constantFrom(...'कखगचजटडतदनपफबमयरलवशसहािीुूेैोौं् .,-abcdeghijklmnoprstuvwxyzAKS');
  const name = fc.string({ unit: letters, maxLength: 24 });

  it('is symmetric and lies between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [one, other] = [bySound(left, right), bySound(right, left)];
        expect(one.likelihood).toBeCloseTo(other.likelihood, 9);
        expect(one.likelihood).toBeGreaterThanOrEqual(0);
        expect(one.likelihood).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a name and itself', () => {
    fc.assert(
      fc.property(
        name.filter((text) => /\p{L}/u.test(text.replace(/\([^)]*\)/gu, ''))),
        (text) => sameName(text, text).likelihood === 1,
      ),
    );
  });

  it.each([
    ['', ''],
    ['', 'Ram'],
    ['…', '!'],
    ['()', '()'],
  ])('names nothing with "%s" and "%s"', (left, right) => {
    expect(sameName(left, right)).toMatchObject({ likelihood: 0, rule: 'name/nothing' });
  });

  it('takes time that does not grow with the square of a long string', () => {
    const long = 'कखग घङच '.repeat(20_000);
    const start = performance.now();
    sameName(long, `${long}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
