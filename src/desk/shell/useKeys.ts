import { useWindowEvent } from '@mantine/hooks';

/** Whether keys go into a field or a menu, or a dialog is open: then letters are letters. */
const isTaken = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('[role=menu], [role=listbox]') !== null ||
      target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select'))) ||
  document.querySelector('[role=dialog]') !== null;

/** Does what a single key stands for, wherever the focus is, but in fields and dialogs. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  useWindowEvent('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = keys[event.key];
    if (!act || isTaken(event.target)) return;
    event.preventDefault();
    act();
  });
}
