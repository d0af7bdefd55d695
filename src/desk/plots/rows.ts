import { letterOf } from '../question/letters.js';
import { safeText } from '../text/safeText.js';

/** An answer as far as its rows are concerned. */
interface Told {
  readonly claims: readonly {
    readonly article: { readonly outlet: { readonly name: string } | null } | null;
  }[];
}

/** A row of a plot: what one source says, or where there are many of them, one answer. */
export interface PlotRow {
  readonly key: string;
  readonly label: string;
  /** The place of its answer among the answers. */
  readonly answer: number;
}

/** More rows than this are no longer seen at a glance. */
const MOST = 14;

/** The outlets that give an answer, each once; null for one that is not known. */
const outletsOf = ({ claims }: Told): (string | null)[] => [
  ...new Set(claims.map(({ article }) => article?.outlet?.name ?? null)),
];

/** A row for each source of each answer, or for each answer where sources are many; `room` is how many letters fit beside it. */
export function rowsOf(answers: readonly Told[], unknown: string, room: number): PlotRow[] {
  const sources = answers.map(outletsOf);
  if (sources.flat().length > MOST)
    return answers.map((_, answer) => ({
      key: String(answer),
      label: `${letterOf(answer)} (${sources[answer]?.length ?? 0})`,
      answer,
    }));
  return sources.flatMap((outlets, answer) =>
    outlets.map((outlet) => ({
      key: `${answer} ${outlet ?? ''}`,
      label: `${letterOf(answer)} · ${shortened(safeText(outlet ?? unknown), room)}`,
      answer,
    })),
  );
}

function shortened(name: string, room: number): string {
  // By what readers take for letters: a Devanagari syllable is not cut in two.
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : name;
}

/** How wide the names of rows may be, and how many letters that is. */
export const namesIn = (width: number): { readonly margin: number; readonly room: number } =>
  width < 560 ? { margin: 104, room: 10 } : { margin: 190, room: 22 };
