/** Endless invented articles, the same ones for a seed; closer together over fewer days, or of fewer places and names. */
export function reports(
  seed?: number,
  world?: { readonly days?: number; readonly places?: number; readonly names?: number },
): Generator<{
  externalId: string;
  title: string;
  url: string;
  outlet: string;
  language: string;
  publishedOn: string;
  text: string;
}>;
