/** Bodies that measure what shakes the earth: a magnitude or a depth is one of theirs, whoever else a sentence names. */
const SEISMOLOGISTS: ReadonlySet<string> = new Set(
  [
    ...['usgs', 'ncs', 'gfz', 'emsc', 'phivolcs', 'bmkg', 'jma', 'cenc', 'nemrc', 'afad', 'ingv'],
    ...['kandilli', 'pacific-tsunami-warning-center', 'imd', 'pmd', 'igut', 'geonet', 'incois'],
    ...['cwa-taiwan', 'kma', 'csn-chile', 'ssn-mexico', 'dmh-myanmar'],
  ].map((slug) => `organisation/${slug}`),
);

/** Whether a body measures earthquakes. */
export function isSeismologist(key: string): boolean {
  return SEISMOLOGISTS.has(key);
}
