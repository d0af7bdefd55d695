import { lazy, Suspense, useEffect, useState } from 'react';
import { onHelp, openHelp } from './openHelp';
import { useKeys } from './useKeys';

// Nobody asks for the keys before the first view is there.
const HelpDialog = lazy(() => import('./HelpDialog'));

/** The keys, for whoever asks by `?` or the button. */
export function Help() {
  const [opened, setOpened] = useState(false);
  useEffect(() => onHelp(() => setOpened(true)), []);
  useKeys({ '?': openHelp });
  return (
    opened && (
      <Suspense>
        <HelpDialog close={() => setOpened(false)} />
      </Suspense>
    )
  );
}
