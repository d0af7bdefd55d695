import type { RevisionRow } from '../store/tree/rows.js';

export type RevisionRecord = RevisionRow;
