import type { Facet } from '../../reading/reading.js';
import type { Value } from '../../values/value.js';
import type { GatheredSubject } from '../model.js';
import { type Canonicals, canonicalEntities, canonicalEntity } from './entity.js';

/** What is said of what. */
interface Told {
  readonly subject: GatheredSubject;
  readonly value: Value;
}

/** A claim as standing judgements have it: what it is about, and the entity that it names. */
export function canonicalClaim<Claim extends Told>(claim: Claim, canonicals: Canonicals): Claim {
  if (!canonicals.size) return claim;
  const { subject, value } = claim;
  return {
    ...claim,
    subject: canonicalSubject(subject, canonicals),
    value:
      value.kind === 'entity'
        ? { ...value, entity: canonicalEntity(value.entity, canonicals) }
        : value,
  };
}

function canonicalSubject(subject: GatheredSubject, canonicals: Canonicals): GatheredSubject {
  switch (subject.kind) {
    case 'order':
      return subject;
    case 'event':
      return subject.facet
        ? { ...subject, facet: canonicalFacet(subject.facet, canonicals) }
        : subject;
    case 'aspect':
      return canonicalAspect(subject, canonicals);
  }
}

type Aspect = Extract<GatheredSubject, { kind: 'aspect' }>;

/** An aspect's key ends in the keys of what it is about, in their order. */
export function canonicalAspect<Asked extends Pick<Aspect, 'key' | 'about'>>(
  aspect: Asked,
  canonicals: Canonicals,
): Asked {
  const about = canonicalEntities(aspect.about, canonicals);
  const [old, now] = [tail(aspect.about), tail(about)];
  return old === now || !aspect.key.endsWith(old)
    ? { ...aspect, about }
    : { ...aspect, about, key: aspect.key.slice(0, -old.length) + now };
}

const tail = (about: Aspect['about']): string =>
  about
    .map(({ key }) => key)
    .sort()
    .join('+');

/** A facet's key holds that of its scope. */
function canonicalFacet(facet: Facet, canonicals: Canonicals): Facet {
  if (!facet.scope) return facet;
  const scope = canonicalEntity(facet.scope, canonicals);
  const key = facet.key.replace(`/${facet.scope.key}`, () => `/${scope.key}`);
  return { ...facet, scope, key };
}
