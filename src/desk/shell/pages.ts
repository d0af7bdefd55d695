import { lazy } from 'react';
import { QueuePage } from '../queue/QueuePage';

/** What each address shows. All but the queue is loaded when it is first asked for. */
export const PAGES = {
  '/': QueuePage,
  '/questions/:id': lazy(() => import('../question/QuestionPage')),
} as const;
