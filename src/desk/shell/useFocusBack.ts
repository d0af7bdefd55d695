import { useLayoutEffect } from 'react';

/** What opened what is about to get the focus: of an entry of a menu, which goes with it, the button of that menu. */
function openerOf(focused: Element | null): Element | null {
  const button = focused?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : focused;
}

/** Gives the focus back to what had it before, once this has gone: where that has gone too or was nothing, to the page. */
export function useFocusBack(): void {
  useLayoutEffect(() => {
    const opener = openerOf(document.activeElement);
    return () =>
      // Before any further key: only then does nothing have the focus that went with what has gone.
      queueMicrotask(() => {
        const now = document.activeElement;
        if (now && now !== document.body) return;
        const isThere = opener instanceof HTMLElement && opener.isConnected;
        const to = isThere && opener !== document.body ? opener : document.getElementById('main');
        to?.focus({ preventScroll: true });
      });
  }, []);
}
