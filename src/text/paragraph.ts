/** Words of a text, with their place in it: code points, half-open. */
export interface Quoted {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A line that goes on for ever is cut: so many units to either side are context enough. */
const REACH = 1_000;

/** The line or lines in which a stretch of a text stands, without the space around them. Offsets count code points. */
export function paragraphAround(text: string, start: number, end: number): Quoted {
  const first = unitAt(text, 0, start);
  const last = unitAt(text, first, end - start);
  let from = Math.max(text.lastIndexOf('\n', first - 1) + 1, first - REACH, 0);
  let to = Math.min(indexOr(text, '\n', last), last + REACH);
  // A character beyond the basic plane is never cut in two.
  if (isTrail(text, from)) from++;
  if (isTrail(text, to)) to--;
  while (from < first && isSpace(text, from)) from++;
  while (to > last && isSpace(text, to - 1)) to--;
  const exact = text.slice(from, to);
  const begin = start - pointsOf(text.slice(from, first));
  return { exact, start: begin, end: begin + pointsOf(exact) };
}

/** The unit that lies so many code points behind another. */
function unitAt(text: string, from: number, points: number): number {
  let unit = from;
  for (let left = points; left > 0 && unit < text.length; left--)
    unit += isTrail(text, unit + 1) ? 2 : 1;
  return unit;
}

function pointsOf(text: string): number {
  let points = 0;
  for (let unit = 0; unit < text.length; unit++) if (!isTrail(text, unit)) points++;
  return points;
}

/** Whether the second half of a surrogate pair stands there. */
const isTrail = (text: string, unit: number): boolean =>
  unit > 0 &&
  (text.charCodeAt(unit) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(unit - 1) & 0xfc00) === 0xd800;

const isSpace = (text: string, unit: number): boolean => /\s/u.test(text.charAt(unit));

function indexOr(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
