import { lazy } from 'react';
import { QueuePage } from '../queue/QueuePage';

/** What each address shows. All but the queue is loaded when it is first asked for. */
export const PAGES = {
  '/': QueuePage,
  '/questions/:id': lazy(() => import('../question/QuestionPage')),
  '/articles': lazy(() => import('../article/ArticlesPage')),
  '/articles/:id': lazy(() => import('../article/ArticlePage')),
  '/compare/:left/:right': lazy(() => import('../article/ComparePage')),
  '/stories/:id': lazy(() => import('../story/StoryPage')),
  '/entities/:id': lazy(() => import('../entity/EntityPage')),
  '/outlets': lazy(() => import('../outlet/OutletsPage')),
  '/outlets/:id': lazy(() => import('../outlet/OutletPage')),
  '/send': lazy(() => import('../send/SendPage')),
} as const;
