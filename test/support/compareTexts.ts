import { compareClaims } from '../../src/comparing/askQuestions.js';
import type {
  ComparedQuestion,
  GatheredClaim,
  GatheredMention,
} from '../../src/comparing/model.js';
import { originKeys } from '../../src/comparing/origin.js';
import type { Claim, Reading } from '../../src/reading/reading.js';
import { readText } from '../../src/reading/readText.js';
import type { GoldArticle } from './goldStory.js';

/** An article with all that was read from it. */
export interface ReadArticle extends GoldArticle {
  readonly reading: Reading;
}

/** The questions that articles answer, and every claim with its article, by the name that answers give it. */
export interface ComparedTexts {
  readonly questions: readonly ComparedQuestion[];
  readonly told: ReadonlyMap<string, { readonly article: string; readonly claim: Claim }>;
}

export function readArticles(articles: readonly GoldArticle[]): ReadArticle[] {
  return articles.map((article) => ({ ...article, reading: readText(article) }));
}

/** Lays articles side by side as the server does, without a database. */
export function compareArticles(articles: readonly ReadArticle[]): ComparedTexts {
  const told = new Map<string, { article: string; claim: Claim }>();
  const mentions = articles.flatMap(({ id, reading }) =>
    reading.events.map((event): GatheredMention => {
      const ref = `${id}/${event.id}`;
      return { ref, article: id, sortKey: `${id}/${event.id.padStart(6, '0')}`, event };
    }),
  );
  const claims = articles.flatMap(({ id, outlet, text, reading }) =>
    reading.claims.map((claim, at): GatheredClaim => {
      const ref = `${id}#${String(at).padStart(4, '0')}`;
      told.set(ref, { article: id, claim });
      return {
        ref,
        article: id,
        originKeys: originKeys({ credits: reading.credits, outlet, url: null, text }),
        copies: [],
        sortKey: ref,
        kind: claim.kind,
        subject: gathered(id, claim.subject),
        value: claim.value,
        modality: claim.modality,
      };
    }),
  );
  return { questions: compareClaims(mentions, claims).questions, told };
}

function gathered(article: string, subject: Claim['subject']): GatheredClaim['subject'] {
  const mention = (event: string): string => `${article}/${event}`;
  switch (subject.kind) {
    case 'aspect':
      return subject;
    case 'order':
      return { kind: 'order', first: mention(subject.first), second: mention(subject.second) };
    case 'event': {
      const { event, facet } = subject;
      return { kind: 'event', mention: mention(event), ...(facet && { facet }) };
    }
  }
}
