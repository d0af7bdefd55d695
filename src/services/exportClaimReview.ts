import { printValue } from '../values/print.js';
import { relate } from '../values/relate.js';
import type { DisplayLanguage, Relation, Value } from '../values/value.js';

/** Who gives an answer, as far as it is known. */
export interface ReviewedSource {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly exact: string;
}

/** A conflict that an editor has decided about, with all that is published of the decision. */
export interface DecidedConflict {
  readonly state: 'OPEN' | 'CONFIRMED' | 'DISMISSED' | 'RESOLVED';
  readonly text: string;
  readonly by: string;
  readonly decidedAt: Date;
  readonly reason: string | null;
  /** The answer that stands; null where it is not a value, or none was said to. */
  readonly standing: Value | null;
  readonly reference: string | null;
  readonly answers: readonly {
    readonly value: Value;
    readonly sources: readonly ReviewedSource[];
  }[];
}

const NAMES = {
  en: {
    true: 'True',
    false: 'False',
    fits: 'Not contradicted',
    disputed: 'Sources disagree',
    none: 'No contradiction',
  },
  hi: {
    true: 'सही',
    false: 'ग़लत',
    fits: 'विरोध में नहीं',
    disputed: 'स्रोतों में मतभेद',
    none: 'कोई विरोध नहीं',
  },
} as const;

/**
 * What an editor decided about a conflict as ClaimReview of schema.org, one for each answer, in JSON-LD. Null where nobody
 * has decided: a machine's finding is no review. An answer that does not contradict the one that stands is not called false.
 */
export function exportClaimReview(
  conflict: DecidedConflict,
  language: DisplayLanguage,
): object | null {
  if (conflict.state === 'OPEN') return null;
  return {
    '@context': 'https://schema.org',
    '@graph': conflict.answers.map(({ value, sources }) => ({
      '@type': 'ClaimReview',
      inLanguage: language,
      datePublished: conflict.decidedAt.toISOString().slice(0, 10),
      author: { '@type': 'Person', name: conflict.by },
      claimReviewed: `${conflict.text} ${printValue(value, language)}`,
      reviewRating: ratingOf(conflict, value, language),
      ...(conflict.reason !== null && { reviewBody: conflict.reason }),
      ...(conflict.reference !== null && { citation: conflict.reference }),
      itemReviewed: {
        '@type': 'Claim',
        appearance: sources.map(({ outlet, title, url, publishedOn, exact }) => ({
          '@type': 'NewsArticle',
          ...(title !== null && { headline: title }),
          ...(url !== null && { url }),
          ...(isDay(publishedOn) && { datePublished: publishedOn }),
          ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
          text: exact,
        })),
      },
    })),
  };
}

/** Schema.org takes ISO 8601 dates; an inferred day is none. */
const isDay = (edtf: string | null): edtf is string => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '');

function ratingOf(
  { state, standing }: DecidedConflict,
  value: Value,
  language: DisplayLanguage,
): object {
  const names = NAMES[language];
  const rating = (alternateName: string, ratingValue?: number) => ({
    '@type': 'Rating',
    alternateName,
    ...(ratingValue !== undefined && { ratingValue, bestRating: 5, worstRating: 1 }),
  });
  if (state === 'DISMISSED') return rating(names.none);
  if (state !== 'RESOLVED' || !standing) return rating(names.disputed);
  const relation: Relation = relate(value, standing).relation;
  if (relation === 'EQUAL') return rating(names.true, 5);
  return relation === 'DISJOINT' ? rating(names.false, 1) : rating(names.fits);
}
