import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Readers } from './loadArticles.js';
import type { PreparedArticle } from './prepareArticle.js';
import type { ArticleInput } from './validateInput.js';

/** Articles that each thread has before it, so that none waits; and as many have been read when the writer asks. */
const AHEAD = 48;

/** What a thread answers. */
export type ThreadAnswer = { readonly prepared: PreparedArticle } | { readonly error: Error };

/** Readers on threads of their own. They run until they are closed. */
export interface ReadingThreads extends Readers {
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that read articles, one for each core but that of the writer, whose database works too.
 * `program`: where the compiled readingThread.js lies.
 */
export function startReadingThreads(
  program: URL,
  count = Math.max(1, availableParallelism() - 1),
): ReadingThreads {
  const threads = Array.from({ length: count }, () => startThread(program));
  return {
    atOnce: count * AHEAD,
    prepare: (input) => {
      const [idlest] = [...threads].sort((one, other) => one.waiting() - other.waiting());
      return (idlest as Thread).prepare(input);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

type Thread = ReturnType<typeof startThread>;

function startThread(program: URL) {
  const worker = new Worker(program);
  /** Those that wait for an answer; answers come in the order of the questions. */
  const waiting: { resolve: (one: PreparedArticle) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (answer: ThreadAnswer) => {
    const first = waiting.shift();
    if ('error' in answer) first?.reject(answer.error);
    else first?.resolve(answer.prepared);
  });
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread that reads articles has ended.')));
  return {
    waiting: () => waiting.length,
    prepare: (input: ArticleInput): Promise<PreparedArticle> =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(input);
      }),
    close: () => worker.terminate(),
  };
}
