import { settle } from '../../src/extracting/settle.js';
import type { Claim } from '../../src/reading/reading.js';
import { short } from '../support/reading.js';

const day = (edtf: string, rule: string, event = 'e1'): Claim => ({
  kind: 'DATE',
  subject: { kind: 'event', event },
  value: { kind: 'time', edtf },
  modality: 'HAPPENED',
  attribution: null,
  evidence: { start: 0, end: 1, exact: 'a', prefix: '', suffix: '' },
  rule,
});
const ruled = (edtf: string, event?: string) => day(edtf, 'date/stated', event);
const given = (edtf: string, event?: string) => day(edtf, 'model/test', event);
const figure = (n: number): Claim => ({
  ...given('2025'),
  kind: 'QUANTITY',
  value: { kind: 'quantity', number: n, lower: n, upper: n, unit: 'person', approximate: false },
});
const counted = (n: number): Claim => ({
  ...figure(n),
  subject: {
    kind: 'event',
    event: 'e1',
    facet: {
      key: 'killed',
      measure: 'killed',
      unit: null,
      mode: 'grows',
      scope: null,
      beside: null,
      asOf: null,
    },
  },
});
const place: Claim = { ...ruled('2025-12-06'), kind: 'PLACE' };

test.each<[string, Claim[], Claim[], { added: string[]; contradicted: number }]>([
  ['what is new', [], [given('2025-12-05')], { added: ['2025-12-05'], contradicted: 0 }],
  [
    'what is more precise than a rule has it',
    [ruled('2025-12')],
    [given('2025-12-05')],
    { added: ['2025-12-05'], contradicted: 0 },
  ],
  [
    'what is said of another event or asks something else',
    [ruled('2025-12-06', 'e2'), place],
    [given('2025-12-05')],
    { added: ['2025-12-05'], contradicted: 0 },
  ],
  ['what a rule has', [ruled('2025-12-05')], [given('2025-12-05')], { added: [], contradicted: 0 }],
  [
    'what a rule has in other figures',
    [ruled('2025-12-01/2025-12-31')],
    [given('2025-12')],
    { added: [], contradicted: 0 },
  ],
  [
    'what the model gives twice',
    [],
    [given('2025-12-05'), given('2025-12-05')],
    { added: ['2025-12-05'], contradicted: 0 },
  ],
  [
    'what a rule excludes',
    [ruled('2025-12-06')],
    [given('2025-12-05')],
    { added: [], contradicted: 1 },
  ],
  [
    'what a rule has of one of several figures, or excludes by one',
    [counted(121)],
    [figure(121), figure(35)],
    { added: [], contradicted: 1 },
  ],
  [
    'what the model itself excludes, on either side',
    [],
    [given('2025-12-05'), given('2025-12-06'), given('2025-12')],
    { added: ['2025-12'], contradicted: 2 },
  ],
])('%s', (_, rules, model, result) => {
  const { added, contradicted } = settle(rules, model);
  expect({ added: added.map(({ value }) => short(value)), contradicted }).toEqual(result);
});
