import type { Telling } from '../account.js';
import { modalityByTime } from '../reach.js';
import type { Claim } from '../reading.js';
import type { Anchor } from '../resolveTime.js';

/** As a predicate tells it; what is only named has happened or is planned by where its time lies to publication. */
export function modalityOf(
  { modality, frame, edtf }: Telling,
  anchor: Anchor | null,
): Claim['modality'] {
  const told = modality ?? frame.modality;
  const byTime = edtf && anchor ? modalityByTime(edtf, anchor) : null;
  const isNamed = modality === null && !frame.predicate;
  return (isNamed || told === 'ONGOING' ? (byTime ?? told) : (told ?? byTime)) ?? 'ONGOING';
}
