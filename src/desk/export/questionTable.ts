import type { TableQuestionFragment } from '../generated/graphql';
import type { Row } from './csv';

/** Questions as a table: a line for each claim. */
export const questionTable = (questions: readonly TableQuestionFragment[]): Row[] => [
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
  ...questions.flatMap((question) =>
    question.answers.flatMap(({ value, claims }) =>
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
  ),
];
