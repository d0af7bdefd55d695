import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

/** Spellings of one word, a group a row. */
const SAME: readonly (readonly string[])[] = [
  ['मुलाकात', 'मुलाक़ात', 'मुला\u0958ात'],
  ['जरूर', 'ज़रूर', '\u095Bरूर'],
  ['बढ', 'बढ़', 'ब\u095D'],
  ['अनल', 'अ\u0929ल', 'अ\u0928\u093Cल'],
  ['तमिळ', 'तमि\u0934'],
  ['पहुंचेंगे', 'पहुँचेंगे', 'पहुँचेँगे'],
  ['नरेंद्र', 'नरेन्द्र', 'नरेँद्र'],
  ['संबंध', 'सम्बन्ध', 'संबन्ध', 'सम्बंध'],
  ['मंडल', 'मण्डल', 'मन्डल'],
  ['अंक', 'अङ्क'],
  ['पंच', 'पञ्च', 'पन्च'],
  ['चंपा', 'चम्पा'],
  ['मास्को', 'मॉस्को'],
  ['आस्ट्रेलिया', 'ऑस्ट्रेलिया'],
  ['आएंगे', 'आयेंगे', 'आयेँगे'],
  ['गई', 'गयी'],
  ['नए', 'नये'],
  ['2025', '२०२५', '२0२5'],
  ['क्या', 'क्\u200Dया', 'क्\u200Cया'],
  ['मोदी', 'मो\u00ADदी', '\uFEFFमोदी', 'मोदी\u200B'],
  ['-', '–', '—', '‑', '‐'],
  ["leaders' summit", 'Leaders’ Summit', 'LEADERS‘ SUMMIT'],
  ['café', 'cafe\u0301', 'CAFÉ'],
];

/** Words that a careless folding would take for one another. */
const APART: readonly (readonly [string, string])[] = [
  ['हॉल', 'हाल'],
  ['कॉल', 'काल'],
  ['कल', 'काल'],
  ['दिन', 'दीन'],
  ['बात', 'भात'],
  ['शोक', 'शौक'],
  ['मेला', 'मैला'],
  ['सात', 'साठ'],
  ['डाल', 'दाल'],
  ['कम', 'काम'],
  ['जन्म', 'जंम'],
  ['सम्मेलन', 'संमेलन'],
  ['कन्या', 'कंया'],
  ['आया', 'आई'],
  ['गया', 'गए'],
  ['मई', 'मे'],
  ['राज', 'राज्'],
  ['5', '6'],
  ['cafe', 'café'],
];

describe('fold', () => {
  it.each(SAME)('takes the spellings of %s for one word', (first, ...others) => {
    expect(others.map(fold)).toEqual(others.map(() => fold(first)));
  });

  it.each(APART)('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('keeps the groups apart from one another', () => {
    const keys = SAME.map(([first]) => fold(first as string));
    expect(new Set(keys).size).toBe(SAME.length);
  });

  it('changes nothing that is folded already', () => {
    const word = fc
      .array(fc.constantFrom(...'कनमपबयरअएई', '\u093C', '\u094D', 'ा', 'े', 'ी', 'ॉ', 'ँ', '\u200D'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (one) => {
        expect(fold(fold(one))).toBe(fold(one));
      }),
      { numRuns: 1_000 },
    );
  });
});
