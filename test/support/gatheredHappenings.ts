import type { GatheredClaim, GatheredMention } from '../../src/comparing/model.js';
import { happeningKind } from '../../src/languages/happenings/kinds.js';
import type { Facet } from '../../src/reading/reading.js';
import { ref } from '../values/build.js';
import { mention, type ToldMention } from './comparing.js';

/** A mention of a happening by the slug of its kind: a stampede, unless told otherwise. */
export function happening({
  kind = 'stampede',
  who = [],
  ...told
}: ToldMention & { readonly kind?: string }): GatheredMention {
  const one = mention({ ...told, who, type: 'happening' });
  return {
    ...one,
    event: {
      ...one.event,
      participants: [happeningKind(kind).ref, ...who.map((name) => ref(`person/${name}`))],
      blockKeys: ['happening'],
    },
  };
}

/** A facet whose count grows, the dead, unless told otherwise. */
export function facet(more: Partial<Facet> = {}): Facet {
  return {
    key: 'killed',
    measure: 'killed',
    unit: null,
    scope: null,
    mode: 'grows',
    beside: null,
    asOf: null,
    ...more,
  };
}

/** What a claim is about: a facet of the event of a mention. */
export function facetOf(mention: string, more: Partial<Facet> = {}): GatheredClaim['subject'] {
  return { kind: 'event', mention, facet: facet(more) };
}
