/** The sorts of values that claims are told apart by in a text, each with a colour of its own. */
export const VALUE_KINDS = [
  'TimeValue',
  'QuantityValue',
  'DurationValue',
  'OrdinalValue',
  'EntityValue',
  'OrderValue',
  'OccurrenceValue',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];
