import type { EventLineFragment } from '../generated/graphql';
import type { Row } from './csv';

/** Events as a table: a line for each question that is asked of one. */
export const timelineTable = (events: readonly EventLineFragment[]): Row[] => [
  ['event', 'earliest', 'latest', 'articles', 'question', 'kind', 'consensus'],
  ...events.flatMap((event) =>
    event.questions.map(({ text, kind, consensus }) => [
      event.text,
      event.earliest,
      event.latest,
      event.articles.length,
      text,
      kind,
      consensus,
    ]),
  ),
];
