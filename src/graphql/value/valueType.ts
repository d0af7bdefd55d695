import { InterfaceType } from 'type-graphql';
import type { Value as EngineValue } from '../../values/value.js';

/** The type of the API that each kind of value is of. */
export const VALUE_TYPES: Readonly<Record<EngineValue['kind'], string>> = {
  time: 'TimeValue',
  duration: 'DurationValue',
  quantity: 'QuantityValue',
  ordinal: 'OrdinalValue',
  entity: 'EntityValue',
  order: 'OrderValue',
  occurrence: 'OccurrenceValue',
};

@InterfaceType({
  description: 'What can be said, as a set of the states of the world that it allows.',
  resolveType: (value: EngineValue) => VALUE_TYPES[value.kind],
})
export abstract class Value {}
