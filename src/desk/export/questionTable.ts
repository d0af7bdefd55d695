import type { Question } from '../question/useQuestion';

/** A question as a table: a line for each claim. */
export const questionTable = (question: Question): (string | number | null)[][] => [
  [
    'question',
    'kind',
    'consensus',
    'state',
    'answer',
    'outlet',
    'published',
    'modality',
    'attribution',
    'quote',
    'start',
    'end',
    'article',
  ],
  ...question.answers.flatMap(({ value, claims }) =>
    claims.map(({ article, modality, attribution, evidence }) => [
      question.text,
      question.kind,
      question.consensus,
      question.conflict?.state ?? null,
      value.text,
      article?.outlet?.name ?? null,
      article?.publishedOn ?? null,
      modality,
      attribution,
      evidence.exact,
      evidence.start,
      evidence.end,
      article?.id ?? null,
    ]),
  ),
];
