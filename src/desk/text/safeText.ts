// U+202A to U+202E and U+2066 to U+2069 turn the direction of what follows, U+200E, U+200F and U+061C lean on it.
const BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
// Letters of any script bear a few marks; hundreds on one letter only paint over what stands around.
const PILE = /(\p{M}{8})\p{M}+/gu;
const CONTROLS = /(?![\n\r\t])\p{Cc}/gu;

/**
 * A text as it can be shown: what would turn the order of the letters around it, paint over the lines above and below, or
 * be nothing at all is replaced by a sign that something stands there. Marks that letters of any language bear stay.
 */
export const safeText = (text: string): string =>
  text.replace(BIDI, '⍰').replace(CONTROLS, '␣').replace(PILE, '$1⍰');
