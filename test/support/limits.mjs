// Tests and hooks that do not end fail: the runner itself would wait for them for ever.
import { addEventHandler } from 'jest-circus';

/**
 * Milliseconds for whatever tells no limit of its own, as the last argument of `test` or a hook: on a very busy machine a server's first start
 * takes two minutes.
 */
const LIMIT = 240_000;

const limited =
  (work, limit) =>
  async (...args) => {
    let timer;
    const isLate = new Promise((_, reject) => {
      const late = () => reject(new Error(`It did not end within ${limit / 1_000} s.`));
      timer = setTimeout(late, limit);
    });
    try {
      return await Promise.race([work(...args), isLate]);
    } finally {
      clearTimeout(timer);
    }
  };

addEventHandler(({ name, timeout = LIMIT }, { currentDescribeBlock: block }) => {
  const added = { add_test: block.tests, add_hook: block.hooks }[name]?.at(-1);
  if (added?.fn) added.fn = limited(added.fn, timeout);
});
