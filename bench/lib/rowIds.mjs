/** Ids as the store makes them, UUIDs of version 7 that rise, but the same ones in every run. */
export function rowIds(random, start) {
  let moment = start;
  return () => {
    moment++;
    const time = moment.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`;
  };
}
