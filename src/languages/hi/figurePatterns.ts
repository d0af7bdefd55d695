import type { Pattern } from '../pack.js';

/** Ordinals in figures, and figures with what they count or measure, hedged or not. */
// biome-ignore format: one rule a line reads as a table
export const figurePatterns: readonly Pattern[] = [
  { name: 'day-in-order-month', pattern: "day:number '-'? ordinalSuffix month:month ','? year:year", make: 'date' },
  { name: 'day-in-order-without-year', pattern: "day:number '-'? ordinalSuffix month:month", make: 'date' },
  { name: 'digits-with-ordinal-suffix', pattern: "n:number +ordinalSuffix", make: 'ordinal' },
  { name: 'digits-hyphen-ordinal-suffix', pattern: "n:number +'-' +ordinalSuffix", make: 'ordinal' },
  { name: 'digits-apart-ordinal-suffix', pattern: "n:number 'वां'|'वीं'|'वें'", make: 'ordinal' },
  { name: 'whole-and-fraction', pattern: "whole:number 'और' n:number 'का'|'के'|'की' of:ordinal 'हिस्सा'|'हिस्से'|'भाग'?", make: 'wholeAndFraction' },
  { name: 'fraction-of', pattern: "n:number 'का'|'के'|'की'|'में' of:ordinal 'हिस्सा'|'हिस्से'|'हिस्सें'|'भाग'", make: 'fractionOf' },
  { name: 'fraction-in-words', pattern: "n:number 'का'|'के'|'की' of:ordinal !gatheringNoun", make: 'fractionInWords' },
  { name: 'quake-magnitude', pattern: "n:number 'की'? of:measure", make: 'magnitude' },
  { name: 'quake-magnitude-before', pattern: "of:measure 'पर'? bound:bound? n:number !counted|unit", make: 'magnitude' },
  { name: 'money-range', pattern: "sign:currencySign '.'? from:number '-'|'से' to:number", make: 'quantity' },
  { name: 'money-range-of-two', pattern: "from:number counted 'से'|'-' to:number counted:counted &'प्रति'|'के'|'का'|'की'|'तय'", make: 'quantity' },
  { name: 'money', pattern: "sign:currencySign '.'? n:number", make: 'quantity' },
  { name: 'degrees-below-zero', pattern: "'शून्य'|'जीरो' 'से' n:number counted:counted 'नीचे'", make: 'belowZero' },
  { name: 'counted-range', pattern: "from:number '-'|'से' 'लेकर'? to:number counted:counted", make: 'quantity' },
  { name: 'counted-or', pattern: "from:number 'या' to:number counted:counted", make: 'quantity' },
  { name: 'counted-side-by-side', pattern: "from:number to:number counted:counted", make: 'sideBySide' },
  { name: 'counted-plus', pattern: "n:number 'प्लस' counted:counted", make: 'quantityOver' },
  { name: 'counted-plus-sign', pattern: "n:number +'+' counted:counted", make: 'quantityOver' },
  { name: 'counted-between', pattern: "from:number 'और' to:number counted:counted &'के'", make: 'quantity' },
  { name: 'counted', pattern: "n:number|ratio '-'? counted:counted", make: 'quantity' },
  { name: 'money-behind', pattern: "n:number sign:currencySign", make: 'quantity' },
  { name: 'counted-over', pattern: "n:number 'से' 'भी'? 'ज्यादा'|'अधिक'|'ऊपर' counted:counted", make: 'quantityOver' },
  { name: 'counted-under', pattern: "n:number 'से' 'भी'? 'कम' counted:counted", make: 'quantityUnder' },
  { name: 'counted-about', pattern: "n:number 'के' 'करीब'|'आसपास'|'लगभग' counted:counted", make: 'quantityAbout' },
  { name: 'money-with-minor', pattern: "q:quantity 'और'? minor:quantity", make: 'withMinor' },
  { name: 'rate', pattern: "q:quantity 'प्रति' unit:unit", make: 'rate' },
  { name: 'hedged-quantity', pattern: "bound:bound q:quantity", make: 'quantity' },
  { name: 'quantity-over', pattern: "q:quantity 'से' 'भी'? 'ज्यादा'|'अधिक'|'ऊपर'", make: 'quantityOver' },
  { name: 'quantity-past', pattern: "q:quantity 'के' 'पार'|'ऊपर'", make: 'quantityOver' },
  { name: 'quantity-under', pattern: "q:quantity 'से' 'भी'? 'कम'", make: 'quantityUnder' },
  { name: 'quantity-about', pattern: "q:quantity 'के' 'करीब'|'आसपास'|'लगभग'", make: 'quantityAbout' },
];

/** Figures that count nothing named, hedged; what is left of them when times are read. */
// biome-ignore format: one rule a line reads as a table
export const bareFigurePatterns: readonly Pattern[] = [
  { name: 'number-between', pattern: "from:number 'और'|'से'|'-' to:number 'के' 'बीच'", make: 'quantity' },
  { name: 'number-not-under', pattern: "n:number 'से' 'कम' 'नहीं'", make: 'quantityOver' },
  { name: 'number-over', pattern: "n:number 'से' 'भी'? 'ज्यादा'|'अधिक'|'ऊपर'|'बड़ी'|'बड़ा' 'या'? 'उससे'|'उसके'? 'बराबर'|'समान'?", make: 'quantityOver' },
  { name: 'number-past', pattern: "n:number 'के' 'पार'|'ऊपर'", make: 'quantityOver' },
  { name: 'number-or-more', pattern: "n:number 'या'|'और' 'उससे'|'इससे'? 'ज्यादा'|'अधिक'", make: 'quantityOver' },
  { name: 'number-under', pattern: "n:number 'से'|'के' 'भी'? 'कम'|'नीचे' 'या'? 'उससे'|'उसके'? 'बराबर'|'समान'?", make: 'quantityUnder' },
  { name: 'number-or-less', pattern: "n:number 'या' 'उससे'|'इससे'? 'कम'", make: 'quantityUnder' },
  { name: 'hedged-number', pattern: "bound:bound n:number", make: 'quantity' },
  { name: 'number-about', pattern: "n:number 'के' 'करीब'|'आसपास'|'लगभग'", make: 'quantityAbout' },
  { name: 'number-range', pattern: "from:number 'से'|'~' 'लेकर'? to:number", make: 'quantity' },
  { name: 'number-dash-number', pattern: "from:number +'-' +to:number", make: 'quantity' },
  { name: 'number-up-to', pattern: "n:number 'तक' !'कि'", make: 'quantityUnder' },
];
