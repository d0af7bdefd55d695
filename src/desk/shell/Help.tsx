import { onDemand } from './onDemand';

/** The keys, for whoever asks by `?` or the button. */
export const { open: openHelp, Place: Help } = onDemand('?', () => import('./HelpDialog'));
