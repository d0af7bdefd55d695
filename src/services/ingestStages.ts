import { channel } from 'node:diagnostics_channel';

/** What an ingestion has come to: the text is read, its reading written, what it touches found, compared, written. */
export type IngestStage = 'read' | 'recorded' | 'gathered' | 'compared' | 'stored';

const stages = channel('milaan.ingest');

/** Tells whoever listens on the diagnostics channel `milaan.ingest`, such as the benchmark, that a stage has ended. */
export function reached(stage: IngestStage): void {
  if (stages.hasSubscribers) stages.publish({ stage });
}
