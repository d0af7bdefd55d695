/** A generator of numbers that are the same in every run (mulberry32), and ways to pick by them. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  const shuffled = (list) => {
    const left = [...list];
    for (let at = left.length - 1; at > 0; at--) {
      const other = int(0, at);
      [left[at], left[other]] = [left[other], left[at]];
    }
    return left;
  };
  const hex = (length) => {
    let text = '';
    while (text.length < length) text += int(0, 0xffff).toString(16).padStart(4, '0');
    return text.slice(0, length);
  };
  return { next, int, pick, shuffled, hex, chance: (share) => next() < share };
}
