import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const SILENT = 'मौसम साफ है।';
const TALKS = 'अजीत डोभाल ने वांग यी से मुलाकात की, बातचीत में दो घंटे लगे।';

test.each([
  ['openai', 'openai'],
  ['anthropic', '@anthropic-ai/sdk'],
])('%s: its SDK is loaded when there is something to ask, and no other', async (provider, sdk) => {
  // In a process that has loaded neither.
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--import=${join(ROOT, 'scripts/lib/typescript.mjs')}`,
    join(ROOT, 'test/support/sdkProbe.mjs'),
    provider,
    JSON.stringify([SILENT, TALKS]),
  ]);
  expect(JSON.parse(stdout)).toEqual({
    // The SDK is empty there: what it does wrong stays without effect.
    told: [
      { isLeft: true, loaded: [] },
      { isLeft: true, loaded: [sdk] },
    ],
    warnings: [expect.stringContaining('(INTERNAL)')],
  });
});
