import type { QuestionKind } from '../reading/reading.js';
import { timeBounds } from '../values/edtf.js';
import { listFormat } from '../values/print/intl.js';
import { relate } from '../values/relate.js';
import type { DisplayLanguage, Relation, Value } from '../values/value.js';
import { fromPlanText, gapText } from './explaining/gap.js';
import { reasonIncomparable, reasonNear } from './explaining/reason.js';
import { citesText, saysText, valueText } from './explaining/sides.js';
import { sourcesOf } from './explaining/sources.js';
import type { ToldAnswer as Told } from './explaining/told.js';
import { type MessageName, say } from './messages/say.js';

export type ToldAnswer = Told;

/** Two answers of one question with the relation that was found between them. */
export interface ToldComparison {
  readonly left: ToldAnswer;
  readonly right: ToldAnswer;
  readonly relation: Relation;
  readonly rule: string;
  readonly kind: QuestionKind;
}

/** A summary names this many answers at most. */
const SUMMARISED = 3;

/**
 * Why two answers lie to each other as they do, in a sentence that names the outlets, quotes their words
 * and gives both values.
 *
 * @throws EdtfError, DurationError for a value that is malformed
 */
export function explainComparison(
  { left, right, relation, rule }: ToldComparison,
  language: DisplayLanguage,
): string {
  switch (relation) {
    case 'DISJOINT':
      return rule === 'date/plan-slipped'
        ? explainSlip(left, right, language)
        : explain('disjoint', saysText, left, right, language);
    case 'INCOMPARABLE': {
      const reason = say(language, reasonIncomparable(rule));
      return explain('incomparable', saysText, left, right, language, { reason });
    }
    case 'NARROWER':
      return explain('narrower', citesText, left, right, language, { sort: sortOf(left.value) });
    case 'WIDER':
      return explain('narrower', citesText, right, left, language, { sort: sortOf(left.value) });
    case 'NEAR': {
      const reason = say(language, reasonNear(rule));
      return explain('near', citesText, left, right, language, { reason });
    }
    case 'OVERLAPPING':
      return explain('overlapping', citesText, left, right, language);
    case 'EQUAL':
      return explain('equal', citesText, left, right, language);
  }
}

/**
 * Who says what where answers exclude each other, in one line that can stand alone. Answers that nothing
 * excludes are left out: they are no part of the conflict.
 */
export function summariseConflict(
  q: {
    readonly kind: QuestionKind;
    readonly text: string;
    readonly answers: readonly ToldAnswer[];
  },
  language: DisplayLanguage,
): string {
  const apart = q.answers.filter((one) =>
    q.answers.some((other) => relate(one.value, other.value).relation === 'DISJOINT'),
  );
  const told = apart.length ? apart : q.answers;
  const shown = told.length > SUMMARISED ? told.slice(0, SUMMARISED - 1) : told;
  const parts = shown.map((answer, at) =>
    say(language, 'answer', {
      value: valueText(answer.value, language),
      source: sourcesOf(answer, language, shown[at - 1]).text,
    }),
  );
  if (shown.length < told.length) {
    parts.push(say(language, 'otherAnswers', { count: told.length - shown.length }));
  }
  const answers = listFormat(language, 'disjunction').format(parts);
  // The answers begin a sentence of their own, behind the question's mark.
  return say(language, 'summary', { text: q.text, answers: capitalised(answers) }).trim();
}

function explain(
  message: MessageName,
  tell: typeof saysText,
  left: ToldAnswer,
  right: ToldAnswer,
  language: DisplayLanguage,
  more: Readonly<Record<string, string>> = {},
): string {
  const gap = more.gap ?? gapText(left.value, right.value, language);
  return say(language, message, {
    ...more,
    left: tell(left, language, null),
    right: tell(right, language, left),
    apart: gap ? 'yes' : 'no',
    gap: gap ?? '',
  });
}

/** What was planned and what came of it. Which is which shows in the days of publication. */
function explainSlip(left: ToldAnswer, right: ToldAnswer, language: DisplayLanguage): string {
  const forth = isPlanOf(left, right);
  if (!forth && !isPlanOf(right, left)) {
    return explain('slippedSomehow', saysText, left, right, language);
  }
  const [plan, outcome] = forth ? [left, right] : [right, left];
  const gap = fromPlanText(plan.value, outcome.value, language);
  return explain('slipped', saysText, plan, outcome, language, gap ? { gap } : {});
}

/** Whether all of the plan was published before any of the outcome, which had come by then. */
function isPlanOf(plan: ToldAnswer, outcome: ToldAnswer): boolean {
  const [planned, reported] = [plan, outcome].map(({ claims }) =>
    claims.map(({ publishedOn }) => (publishedOn === null ? null : timeBounds(publishedOn))),
  );
  if (!planned?.length || !reported?.length || outcome.value.kind !== 'time') return false;
  const last = Math.max(...planned.map((one) => one?.latest ?? Infinity));
  const first = Math.min(...reported.map((one) => one?.earliest ?? -Infinity));
  return last < first && (timeBounds(outcome.value.edtf).earliest ?? -Infinity) <= first;
}

/** How one value lies in another: as a stretch or a place, as a kind of it, or as a more exact word for it. */
function sortOf(value: Value): 'region' | 'class' | 'other' {
  if (value.kind === 'entity') return value.entity.type === 'PLACE' ? 'region' : 'class';
  return value.kind === 'order' ? 'other' : 'region';
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
