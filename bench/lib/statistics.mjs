/** The middle of some numbers with the least and the greatest. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), least: sorted[0], greatest: sorted.at(-1) };
}

/** The number below which such a share of all lie. */
export const quantile = (numbers, share) =>
  at(
    [...numbers].sort((a, b) => a - b),
    share,
  );

const at = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
