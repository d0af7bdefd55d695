import { formsOf } from './forms.js';

/** Who pays after a disaster; `government` is the state's where a state stands before it. */
export type Payer = 'state' | 'centre' | 'railways' | 'company' | 'government';

/** For whom a sum is paid after a disaster; `grievous` and `slight` say how badly somebody was hurt. */
export type Payee = 'dead' | 'injured' | 'grievous' | 'slight';

/** Kinds of inquiries that go on beside each other, each with a report of its own. */
export type Inquiry =
  | 'magisterial'
  | 'judicial'
  | 'departmental'
  | 'police'
  | 'railway'
  | 'central';

/**
 * What words say to one rule of claims alone. Other than a sense, an aside takes nothing away from the cascade: most are
 * everyday words (family, state, serious) that may be part of names, dates or events.
 */
export type Aside =
  | { readonly cls: 'payer'; readonly payer: Payer }
  | { readonly cls: 'payee'; readonly payee: Payee }
  /** Which inquiry reports, where a disaster has several. */
  | { readonly cls: 'inquiry'; readonly inquiry: Inquiry }
  /** What carries people: a bus, a boat. */
  | { readonly cls: 'craft' }
  /** What it stands with is what has come of it until now: so far, अब तक. */
  | { readonly cls: 'soFar' }
  /** What may have caused an accident; `alone`: it needs no word that says so beside it. */
  | { readonly cls: 'cause'; readonly cause: string; readonly alone: boolean }
  /** Says that something is a cause: due to, वजह. */
  | { readonly cls: 'causal' }
  /** Says that nobody is sure of it. */
  | { readonly cls: 'suspected' }
  /** Says that it was not so. */
  | { readonly cls: 'ruledOut' }
  /** Says that it is still asked. */
  | { readonly cls: 'whether' };

/** Words of one aside: every form listed, spaces between the words of a phrase. */
export interface AsideWords {
  readonly forms: readonly string[];
  readonly aside: Aside;
}

/** A row of a pack's asides. */
export const asideRow = (aside: Aside, forms: string): AsideWords => ({
  forms: formsOf(forms),
  aside,
});

/** Words that tell of a cause by themselves. */
export const toldCause = (cause: string, forms: string): AsideWords =>
  asideRow({ cls: 'cause', cause, alone: true }, forms);

/** Words that tell of a cause only beside a word for one. */
export const causeBeside = (cause: string, forms: string): AsideWords =>
  asideRow({ cls: 'cause', cause, alone: false }, forms);

/** Words for who pays. */
export const paidBy = (payer: Payer, forms: string): AsideWords =>
  asideRow({ cls: 'payer', payer }, forms);

/** Words for whom it is paid for. */
export const paidFor = (payee: Payee, forms: string): AsideWords =>
  asideRow({ cls: 'payee', payee }, forms);

/** Words for an inquiry. */
export const inquiryBy = (inquiry: Inquiry, forms: string): AsideWords =>
  asideRow({ cls: 'inquiry', inquiry }, forms);
