/** Endless invented articles, the same ones for a seed. */
export function reports(seed?: number): Generator<{
  externalId: string;
  title: string;
  url: string;
  outlet: string;
  language: string;
  publishedOn: string;
  text: string;
}>;
