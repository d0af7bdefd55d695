/** Units of one measure by their size in its smallest, so that tonnes can be laid beside kilograms, miles beside kilometres. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { g: 1, kg: 1_000, '[lb_av]': 453.592_37, quintal: 100_000, t: 1_000_000 },
  { m: 1, '[ft_i]': 0.3048, km: 1_000, '[mi_i]': 1_609.344, '[nmi_i]': 1_852 },
  { mm: 1, cm: 10, '[in_i]': 25.4 },
  { 'km/h': 1, '[mi_i]/h': 1.609_344 },
];

/** How often one unit goes into another; null where they measure different things. */
export function ratioOf(unit: string, to: string): number | null {
  for (const scale of SCALES) {
    const [one, other] = [scale[unit], scale[to]];
    if (one !== undefined && other !== undefined) return one / other;
  }
  return null;
}
