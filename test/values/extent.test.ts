import { parseIsoDate } from '../../src/values/day.js';
import { extentOf } from '../../src/values/extent.js';

const DAY = 86_400;
const second = (iso: string): number => parseIsoDate(iso)! * DAY;

test('a day is one day, and a hedge reaches beyond it', () => {
  expect(extentOf({ kind: 'time', edtf: '2025-12-05' })).toEqual({
    axis: 'SECONDS',
    coreFrom: second('2025-12-05'),
    coreTo: second('2025-12-06') - 1,
    from: second('2025-12-05'),
    to: second('2025-12-06') - 1,
  });
  expect(extentOf({ kind: 'time', edtf: '2025-12-05~' })).toMatchObject({
    coreFrom: second('2025-12-05'),
    from: second('2025-12-02'),
    to: second('2025-12-09') - 1,
  });
});

test('what is open has no end', () => {
  expect(extentOf({ kind: 'time', edtf: '../2025-11-19' })).toMatchObject({
    coreFrom: null,
    from: null,
    to: second('2025-11-20') - 1,
  });
  const atLeast = { number: null, lower: 400, upper: null, unit: 'person', approximate: false };
  expect(extentOf({ kind: 'quantity', ...atLeast })).toMatchObject({
    axis: 'FIGURE',
    coreFrom: 400,
    coreTo: null,
  });
});

test('figures, lengths and ranks have axes of their own, and what lies on none has no extent', () => {
  const about = { number: 400, lower: null, upper: null, unit: 'person', approximate: true };
  expect(extentOf({ kind: 'quantity', ...about })).toEqual({
    axis: 'FIGURE',
    coreFrom: 400,
    coreTo: 400,
    from: 350,
    to: 450,
  });
  const days = { axis: 'DAYS', coreFrom: 2, coreTo: expect.closeTo(3), from: 1.5 };
  expect(extentOf({ kind: 'duration', iso: 'P2D', approximate: true })).toMatchObject(days);
  expect(extentOf({ kind: 'ordinal', ordinal: 26 })).toMatchObject({ axis: 'RANK', from: 26 });
  expect(extentOf({ kind: 'occurrence', occurred: true })).toBeNull();
});
