/** The token of a header `Authorization: Bearer …`; null where it holds none. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer +(.*\S)\s*$/i.exec(header ?? '')?.[1] ?? null;
