// A thread that reads articles for the writer: see readingThreads.ts.
import { parentPort } from 'node:worker_threads';
import { prepareArticle } from './prepareArticle.js';
import type { ThreadAnswer } from './readingThreads.js';
import type { ArticleInput } from './validateInput.js';

parentPort?.on('message', (input: ArticleInput) => {
  parentPort?.postMessage(answer(input));
});

function answer(input: ArticleInput): ThreadAnswer {
  try {
    return { prepared: prepareArticle(input) };
  } catch (error) {
    return { error: error as Error };
  }
}
