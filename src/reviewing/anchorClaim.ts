import type { Evidence, Facet, QuestionKind } from '../reading/reading.js';

/** By which a claim is known again in another reading of its article: what is asked, and the words that say it. */
export interface ClaimAnchor {
  readonly kind: QuestionKind;
  /** Tells claims apart that one quote holds: the facet of an event, or an aspect. */
  readonly subject: string;
  readonly evidence: Evidence;
}

/** How many code points of context go with a quote, as those that readers take. */
const CONTEXT = 32;

/** The words of a text between two places, in code points; null where they are none of it. */
export function quoteAt(text: string, start: number, end: number): Evidence | null {
  const points = [...text];
  if (!(start >= 0 && start < end && end <= points.length)) return null;
  const cut = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return {
    exact: cut(start, end),
    prefix: cut(start - CONTEXT, start),
    suffix: cut(end, end + CONTEXT),
    start,
    end,
  };
}

/** The same words in another text: where what stands around them is most alike, then nearest to where they stood. Null where they do not stand there. */
export function findQuote(text: string, sought: Evidence): Evidence | null {
  const points = [...text];
  const length = [...sought.exact].length;
  const found: Evidence[] = [];
  for (let at = text.indexOf(sought.exact); at >= 0; at = text.indexOf(sought.exact, at + 1)) {
    const start = [...text.slice(0, at)].length;
    const cut = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
    found.push({
      exact: sought.exact,
      prefix: cut(start - CONTEXT, start),
      suffix: cut(start + length, start + length + CONTEXT),
      start,
      end: start + length,
    });
  }
  return nearest(sought, found, (one) => one);
}

/** The claim of another reading that says the same of the same in the same words; null where there is none. */
export function matchClaim<Claim extends ClaimAnchor>(
  anchor: ClaimAnchor,
  claims: readonly Claim[],
): Claim | null {
  const same = claims.filter(
    ({ kind, subject, evidence }) =>
      kind === anchor.kind &&
      subject === anchor.subject &&
      evidence.exact === anchor.evidence.exact,
  );
  return nearest(anchor.evidence, same, ({ evidence }) => evidence);
}

function nearest<One>(
  sought: Evidence,
  found: readonly One[],
  evidenceOf: (one: One) => Evidence,
): One | null {
  const scored = found.map((one) => {
    const { prefix, suffix, start } = evidenceOf(one);
    const alike =
      alikeFrom(reversed(prefix), reversed(sought.prefix)) + alikeFrom(suffix, sought.suffix);
    return { one, alike, distance: Math.abs(start - sought.start) };
  });
  scored.sort((a, b) => b.alike - a.alike || a.distance - b.distance);
  return scored[0]?.one ?? null;
}

/** How many characters two contexts share from the quote outwards. */
function alikeFrom(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** What tells claims of one quote apart, of the columns that hold what a claim is about. */
export function subjectKey(aspectKey: string | null, aspect: unknown): string {
  return aspectKey === null ? ((aspect as Facet | null)?.key ?? '') : aspectKeyOf(aspect);
}

/** An aspect's own key, as it was read: judgements put it under others. */
const aspectKeyOf = (aspect: unknown): string => (aspect as { readonly key: string }).key;
