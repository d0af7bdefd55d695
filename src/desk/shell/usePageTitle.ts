import { useEffect } from 'react';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string | undefined): void {
  const name = useSay()('desk.name');
  useEffect(() => {
    document.title = title ? `${safeText(title)} · ${name}` : name;
  }, [title, name]);
}
