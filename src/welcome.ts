import type { Counts } from './services/lookUpCounts.js';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a newcomer reads when the server is up: what is in it, where to look, and what to ask first. */
export function welcome(
  address: string,
  { adminToken }: { adminToken: string | null },
  counts: Counts,
): string {
  const held = [
    plural(counts.articles, 'article'),
    plural(counts.claims, 'claim'),
    plural(counts.questions, 'question'),
    plural(counts.conflicts, 'conflict'),
  ].join(', ');
  return `
Milaan holds ${held}.

  Review desk   ${address}/
  GraphiQL      ${address}/graphiql
  GraphQL       ${address}/graphql${adminToken === null ? '' : '   (writing needs the ADMIN_TOKEN)'}

The first thing to ask, in GraphiQL's first tab in full:

  { conflicts { nodes { summary summaryInHindi: summary(language: "hi") } } }
`;
}
