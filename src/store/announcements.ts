/** The channel on which the trigger of `Change` tells that there are new rows: see the migration that makes it. */
export const CHANNEL = 'milaan_changes';

/** Hears that there may be changes to read. */
export type Hear = () => void;

/** Stops listening. */
export type StopListening = () => Promise<void>;
