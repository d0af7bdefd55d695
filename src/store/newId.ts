import { randomFillSync } from 'node:crypto';

/** The millisecond of the last id, and how many ids it has had. */
let [last, count] = [0, 0];
/** Ids that one millisecond holds: 12 bits. */
const PER_MILLISECOND = 4_096;
/** Bytes of chance that an id holds, and those drawn for the next ids: asking for eight at a time takes longer than all the rest. */
const CHANCE = 8;
const drawn = Buffer.alloc(CHANCE * 256);
let used = drawn.length;

/**
 * A UUID of version 7 (RFC 9562), as the tables' own default makes: later ones sort behind earlier ones of this process.
 * Rows that name each other are written in one statement when their ids are known beforehand.
 */
export function newId(): string {
  const now = Date.now();
  if (now > last) [last, count] = [now, 0];
  else if (++count === PER_MILLISECOND) [last, count] = [last + 1, 0];
  const time = last.toString(16).padStart(12, '0');
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const random = drawn.subarray(used, used + CHANCE);
  used += CHANCE;
  random[0] = ((random[0] as number) & 0x3f) | 0x80;
  const rest = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
