import { GraphQLError } from 'graphql';
import type { Live, LiveStream } from '../../graphql/live.js';
import type { LiveLimits } from './limits.js';

/** What watches over a stream. */
interface Watch {
  readonly limits: LiveLimits;
  readonly live: Live;
  /** Throws where the caller may not follow any more. */
  readonly check: () => Promise<void>;
  /** Called where an event is not taken in time. Only one is ever under way. */
  readonly giveUp: () => void;
}

/** The same stream: it is given up where nobody takes what comes, and ends where its caller may not follow any more. */
export function watched(stream: LiveStream, { limits, live, check, giveUp }: Watch): LiveStream {
  let timer: NodeJS.Timeout | undefined;
  let checkedAt = Date.now();
  let isOver = false;
  const end = async () => {
    clearTimeout(timer);
    await stream.return();
    return { done: true, value: undefined } as const;
  };
  return {
    ...stream,
    async next() {
      clearTimeout(timer);
      if (isOver) return end();
      const result = await stream.next();
      if (result.done) return result;
      timer = setTimeout(giveUp, limits.patience).unref();
      if (Date.now() - checkedAt < limits.recheck) return result;
      checkedAt = Date.now();
      try {
        await check();
        return result;
      } catch (error) {
        isOver = true;
        const told = new GraphQLError('', { originalError: error as Error });
        return { done: false, value: { errors: [live.format(told)] } };
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
