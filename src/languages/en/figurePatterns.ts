import type { Pattern } from '../pack.js';

/** Ordinals in figures, and figures with what they count or measure, hedged or not. */
// biome-ignore format: one rule a line reads as a table
export const figurePatterns: readonly Pattern[] = [
  { name: 'digits-with-ordinal-suffix', pattern: "n:number +ordinalSuffix", make: 'ordinal' },
  { name: 'quake-on-the-scale', pattern: "n:number 'on' 'the' of:measure", make: 'magnitude' },
  { name: 'quake-magnitude', pattern: "n:number '-'? &'magnitude'|'richter' of:measure", make: 'magnitude' },
  { name: 'quake-magnitude-before', pattern: "&'magnitude' of:measure '-'|'of'|'was'|'at'? bound:bound? n:number !counted|unit", make: 'magnitude' },
  { name: 'money-range', pattern: "sign:currencySign '.'? from:number '-'|'to' to:number", make: 'quantity' },
  { name: 'money-range-of-two', pattern: "sign:currencySign '.'? from:number '-'|'to' currencySign '.'? to:number", make: 'quantity' },
  { name: 'money', pattern: "sign:currencySign '.'? n:number", make: 'quantity' },
  { name: 'counted-between', pattern: "'between' from:number 'and' to:number counted:counted", make: 'quantity' },
  { name: 'counted-range', pattern: "'from'? from:number '-'|'to'|'or' to:number '-'? counted:counted", make: 'quantity' },
  { name: 'counted-plus', pattern: "n:number '-'? 'plus' counted:counted", make: 'quantityOver' },
  { name: 'counted-plus-sign', pattern: "n:number +'+' counted:counted", make: 'quantityOver' },
  { name: 'counted-odd', pattern: "n:number '-'? 'odd' counted:counted", make: 'quantityAbout' },
  { name: 'feet-and-inches', pattern: "feet:number 'ft'|'feet' inches:number 'in' !time|year|place|number", make: 'feetAndInches' },
  { name: 'counted', pattern: "n:number|ratio '-'? 'of'? counted:counted !'ago'", make: 'quantity' },
  { name: 'money-behind', pattern: "n:number sign:currencySign", make: 'quantity' },
  { name: 'money-with-minor', pattern: "q:quantity 'and'? minor:quantity", make: 'withMinor' },
  { name: 'degrees-below-zero', pattern: "q:quantity 'below' 'zero'", make: 'belowZero' },
  { name: 'rate', pattern: "q:quantity 'per' unit:unit", make: 'rate' },
  { name: 'hedged-quantity', pattern: "bound:bound q:quantity", make: 'quantity' },
  { name: 'quantity-or-more', pattern: "q:quantity 'or'|'and' 'more'|'above'|'over'", make: 'quantityOver' },
  { name: 'quantity-or-less', pattern: "q:quantity 'or' 'less'|'fewer'|'under'", make: 'quantityUnder' },
];

/** Figures that count nothing named, hedged; what is left of them when times are read. */
// biome-ignore format: one rule a line reads as a table
export const bareFigurePatterns: readonly Pattern[] = [
  { name: 'number-between', pattern: "'between' from:number 'and' to:number", make: 'quantity' },
  { name: 'number-or-more', pattern: "n:number 'or'|'and' 'more'|'above'|'over'|'greater'|'higher' 'than'?", make: 'quantityOver' },
  { name: 'number-or-less', pattern: "n:number 'or' 'less'|'fewer'|'under'", make: 'quantityUnder' },
  { name: 'hedged-number', pattern: "bound:bound n:number", make: 'quantity' },
  { name: 'number-dash-number', pattern: "from:number +'-'|'~' +to:number", make: 'quantity' },
  { name: 'number-range', pattern: "from:number 'to'|'through' to:number", make: 'quantity' },
];
