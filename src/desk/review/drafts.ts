import { type Action, type Draft, EMPTY } from './decide';

// What was typed and not sent, for as long as the page is open: a dialog that was closed by mistake loses nothing.
const kept = new Map<string, Draft>();

const keyOf = (action: Action, conflict: string): string => `${action} ${conflict}`;

export const drafts = {
  of: (action: Action, conflict: string): Draft => kept.get(keyOf(action, conflict)) ?? EMPTY,
  keep: (action: Action, conflict: string, draft: Draft): void =>
    void kept.set(keyOf(action, conflict), draft),
  forget: (action: Action, conflict: string): void => void kept.delete(keyOf(action, conflict)),
};
