/** The nonce that the server gave this page: only styles that bear it are applied. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

// The library that keeps the page still behind a dialog asks for it under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
