import type { GatheredClaim } from '../../src/comparing/model.js';
import type { Facet } from '../../src/reading/reading.js';
import type { QuantityValue } from '../../src/values/value.js';
import { facetOf } from './gatheredHappenings.js';

/** A figure that an article tells of its only event. */
export function figure(told: {
  readonly article: string;
  readonly value: QuantityValue;
  readonly facet: Partial<Facet>;
}): GatheredClaim {
  const { article, value, facet } = told;
  const size = value.number ?? value.lower;
  return {
    ref: `${article}#${size}`,
    article,
    originKeys: [article],
    copies: [],
    sortKey: `${article} ${size}`,
    kind: 'QUANTITY',
    value,
    modality: 'HAPPENED',
    subject: facetOf(article, facet),
  };
}
