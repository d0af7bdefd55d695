import { ObjectType, registerEnumType } from 'type-graphql';
import type { OriginTie as TieName } from '../../services/lookUpOrigins.js';

export const OriginTie = {
  WIRE: 'WIRE',
  PUBLISHER: 'PUBLISHER',
  COPY: 'COPY',
} as const satisfies Record<TieName, TieName>;

registerEnumType(OriginTie, {
  name: 'OriginTie',
  description: 'Why several articles count as one source.',
  valuesConfig: {
    WIRE: { description: 'They credit one wire agency.' },
    PUBLISHER: { description: 'They come from one publisher, under whatever name or site.' },
    COPY: { description: 'The greater part of one text stands word for word in another.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'One independent source of a question: its articles are no evidence for each other.',
})
export class Origin {}
