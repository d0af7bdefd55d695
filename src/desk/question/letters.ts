/** What an answer is called for short, wherever it is drawn or compared: A, B, … Z, A1, … */
export const letterOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));
