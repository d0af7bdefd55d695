import type { ComparedTexts } from './compareTexts.js';
import { answersTo, areOneQuote, type Located, locate } from './goldAnswers.js';
import { conflictBetween, type GoldAnswer, type GoldStory } from './goldStory.js';

/** What was counted over a story, and in words what went wrong. */
export interface Score {
  readonly questions: number;
  /** Questions whose sources stand together in one question of a fitting kind. */
  readonly together: number;
  /** Pairs of answers to one question that must not be in conflict. */
  readonly compatiblePairs: number;
  readonly falseAlarms: readonly string[];
  readonly conflictPairs: number;
  readonly conflictsFound: number;
  /** Pairs of answers to two questions of one trap. */
  readonly trapPairs: number;
  readonly trapAlarms: readonly string[];
}

/** Lays what was compared beside what was answered by hand. */
export function scoreStory(story: GoldStory, compared: ComparedTexts): Score {
  const located = new Map(story.questions.map((one) => [one.id, locate(story, one)]));
  const at = (id: string): readonly Located[] => located.get(id) ?? [];
  const pairs = story.questions.flatMap((question) =>
    pairsOf(at(question.id)).flatMap(([a, b]) => {
      const conflict = a.article === b.article ? undefined : conflictBetween(question, a, b);
      return conflict === undefined
        ? []
        : [{ conflict, name: nameOf(story, a, b), apart: areApart(compared, a, b) }];
    }),
  );
  const traps = story.traps.flatMap(({ questions }) =>
    pairsOf(questions).flatMap(([p, q]) =>
      at(p).flatMap((a) =>
        at(q)
          .filter((b) => !areOneQuote(a, b))
          .map((b) => ({ name: nameOf(story, a, b), apart: areApart(compared, a, b) })),
      ),
    ),
  );
  return {
    questions: story.questions.length,
    together: story.questions.filter(({ id }) => areTogether(compared, at(id))).length,
    compatiblePairs: pairs.filter(({ conflict }) => !conflict).length,
    falseAlarms: pairs.flatMap(({ conflict, apart, name }) => (apart && !conflict ? [name] : [])),
    conflictPairs: pairs.filter(({ conflict }) => conflict).length,
    conflictsFound: pairs.filter(({ conflict, apart }) => conflict && apart).length,
    trapPairs: traps.length,
    trapAlarms: traps.flatMap(({ apart, name }) => (apart ? [name] : [])),
  };
}

/** Adds up what was counted over several stories. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number) => scores.reduce((all, one) => all + count(one), 0);
  return {
    questions: sum(({ questions }) => questions),
    together: sum(({ together }) => together),
    compatiblePairs: sum(({ compatiblePairs }) => compatiblePairs),
    falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
    conflictPairs: sum(({ conflictPairs }) => conflictPairs),
    conflictsFound: sum(({ conflictsFound }) => conflictsFound),
    trapPairs: sum(({ trapPairs }) => trapPairs),
    trapAlarms: scores.flatMap(({ trapAlarms }) => trapAlarms),
  };
}

/** Whether one question holds an answer of at least two sources, or of the only one. */
function areTogether(compared: ComparedTexts, answers: readonly Located[]): boolean {
  const needed = Math.min(2, new Set(answers.map(({ article }) => article)).size);
  return compared.questions.some(
    (question) =>
      new Set(
        answers.flatMap((one) => (answersTo(compared, question, one).length ? [one.article] : [])),
      ).size >= needed,
  );
}

/** Whether any question sets the two against each other. */
function areApart(compared: ComparedTexts, a: Located, b: Located): boolean {
  return compared.questions.some((question) => {
    const [left, right] = [a, b].map((one) => answersTo(compared, question, one));
    return question.comparisons.some(
      (pair) =>
        pair.relation === 'DISJOINT' &&
        ((left!.includes(pair.left) && right!.includes(pair.right)) ||
          (left!.includes(pair.right) && right!.includes(pair.left))),
    );
  });
}

function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
}

function nameOf({ story }: GoldStory, a: GoldAnswer, b: GoldAnswer): string {
  return `${story}: ${a.article} "${a.quote}" (${a.value}) against ${b.article} "${b.quote}" (${b.value})`;
}
