import { summariseConflict, type ToldAnswer } from './comparing/explain.js';

const told = (day: string): ToldAnswer => ({
  value: { kind: 'time', edtf: day },
  claims: [{ outlet: null, title: null, exact: day, publishedOn: day }],
});

/** Sums a conflict up for nobody. The first that is summed up waits for `Intl`, 60 ms: it need not be somebody's first answer. */
export function writeFirstWords(): void {
  const answers = [told('2025-12-05'), told('2025-12-07')];
  summariseConflict({ kind: 'DATE', text: '', answers }, 'en');
}
