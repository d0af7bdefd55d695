// What a page may do: everything comes from here and talks to here.
const COMMON = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** GraphiQL's: Monaco styles its editor by inline styles, and brings workers and fonts as blobs and data. */
export const graphiqlPolicy = (): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    ...COMMON,
  ].join('; ');

/** The review desk's: no inline script, no eval, and of styles in the page only those that bear the nonce. */
export const deskPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...COMMON,
  ].join('; ');
