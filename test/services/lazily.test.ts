import { lazily } from '../../src/services/lazily.js';

test('makes nothing before it is asked, and one thing for all who ask', async () => {
  let made = 0;
  const get = lazily(async () => ({ number: ++made }));
  expect(made).toBe(0);
  const [first, second] = await Promise.all([get(), get()]);
  expect(first).toEqual({ number: 1 });
  expect(second).toBe(first);
  expect(await get()).toBe(first);
});

test('tells all who wait of a failure, and tries again for who asks next', async () => {
  let tries = 0;
  const get = lazily(async () => {
    if (++tries === 1) throw new Error('the file is gone');
    return 'made';
  });
  const told = await Promise.allSettled([get(), get()]);
  expect(told.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
    'Error: the file is gone',
    'Error: the file is gone',
  ]);
  expect(await get()).toBe('made');
});
