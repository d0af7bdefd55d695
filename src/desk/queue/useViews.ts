import { useLocalStorage } from '@mantine/hooks';

/** A view of the queue: the filter of an address, by a name. */
export interface View {
  readonly name: string;
  readonly search: string;
}

/** The views that were kept in this browser, and what keeps others. */
export const useViews = () => useLocalStorage<View[]>({ key: 'milaan.views', defaultValue: [] });
