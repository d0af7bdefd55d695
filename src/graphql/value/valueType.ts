import { InterfaceType } from 'type-graphql';
import type { Value as EngineValue } from '../../values/value.js';

const TYPES: Readonly<Record<EngineValue['kind'], string>> = {
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
  resolveType: (value: EngineValue) => TYPES[value.kind],
})
export abstract class Value {}
