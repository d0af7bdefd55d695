import { useEffect } from 'react';
import { useSay } from '../language/useSay';

/** Names the page in the browser's tab. */
export function usePageTitle(title: string | undefined): void {
  const name = useSay()('desk.name');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
