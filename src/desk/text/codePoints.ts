/** Where places of a text, counted in code points and ascending, lie in the UTF-16 units that JavaScript counts. */
export function unitsOf(text: string, places: readonly number[]): number[] {
  let unit = 0;
  let point = 0;
  return places.map((place) => {
    for (; point < place && unit < text.length; point++)
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    return unit;
  });
}
