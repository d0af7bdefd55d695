import { registerEnumType } from 'type-graphql';
import { missReasons, type MissReason as Name } from '../../reading/missReasons.js';

const entries = Object.entries(missReasons) as [Name, string][];

export const MissReason = Object.fromEntries(entries.map(([name]) => [name, name])) as {
  readonly [Reason in Name]: Reason;
};

registerEnumType(MissReason, {
  name: 'MissReason',
  description: 'Why words that could tell of an event, a figure or a time came to nothing.',
  valuesConfig: Object.fromEntries(entries.map(([name, description]) => [name, { description }])),
});
