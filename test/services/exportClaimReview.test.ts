import { type DecidedConflict, exportClaimReview } from '../../src/services/exportClaimReview.js';
import { time } from '../support/story.js';

const source = {
  outlet: 'Mint',
  title: null,
  url: 'https://example.org/a',
  publishedOn: '2025-11-19~',
  exact: 'on Monday',
};
const decided: DecidedConflict = {
  state: 'RESOLVED',
  text: 'When did they meet?',
  by: 'Meera',
  decidedAt: new Date('2025-11-20T08:30:00Z'),
  reason: 'Seen in the ministry’s diary.',
  standing: time('2025-11-17'),
  reference: null,
  answers: ['2025-11-17', '2025-11-18', '../2025-11-19'].map((edtf) => ({
    value: time(edtf),
    sources: [source],
  })),
};

// biome-ignore lint/suspicious/noExplicitAny: JSON-LD of any shape
const graphOf = (conflict: DecidedConflict, language: 'en' | 'hi' = 'en'): any[] =>
  // biome-ignore lint/suspicious/noExplicitAny: see above
  (exportClaimReview(conflict, language) as any)['@graph'];
const ratings = (conflict: DecidedConflict) =>
  graphOf(conflict).map(({ reviewRating }) => reviewRating.alternateName);

test('what stands is true, what it rules out false, and what only tells less is neither', () => {
  expect(ratings(decided)).toEqual(['True', 'False', 'Not contradicted']);
  expect(graphOf(decided)[0]).toEqual({
    '@type': 'ClaimReview',
    inLanguage: 'en',
    datePublished: '2025-11-20',
    author: { '@type': 'Person', name: 'Meera' },
    claimReviewed: 'When did they meet? 17 November 2025',
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'True',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
    },
    reviewBody: 'Seen in the ministry’s diary.',
    itemReviewed: {
      '@type': 'Claim',
      appearance: [
        {
          '@type': 'NewsArticle',
          url: 'https://example.org/a',
          publisher: { '@type': 'Organization', name: 'Mint' },
          text: 'on Monday',
        },
      ],
    },
  });
});

test('nobody is called wrong before an editor says which answer stands', () => {
  expect(exportClaimReview({ ...decided, state: 'OPEN' }, 'en')).toBeNull();
  const disputed = ['Sources disagree', 'Sources disagree', 'Sources disagree'];
  expect(ratings({ ...decided, state: 'CONFIRMED', standing: null })).toEqual(disputed);
  expect(ratings({ ...decided, standing: null })).toEqual(disputed);
  expect(ratings({ ...decided, state: 'DISMISSED', standing: null })[0]).toBe('No contradiction');
});

test('it is told in Hindi too', () => {
  const [first] = graphOf(decided, 'hi');
  expect(first.claimReviewed).toBe('When did they meet? 17 नवंबर 2025');
  expect(first.reviewRating.alternateName).toBe('सही');
});
