import { readdirSync, readFileSync } from 'node:fs';
import { ErrorCode } from '../../src/services/errors.js';

/** The tests of this folder ask a real server, so that a code which one of them expects has come over HTTP. */
const FOLDER = 'test/http';
const OWN = 'errorCodes.test.ts';

const tests = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts') && file !== OWN)
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

test.each(Object.values(ErrorCode))('%s is had over HTTP', (code) => {
  // In quotes, behind the name of the enum, or as what a message begins with: never a part of another code.
  const expected = new RegExp(`(ErrorCode\\.|['"\`^])${code}\\b`);
  expect(tests.filter((source) => expected.test(source))).not.toHaveLength(0);
});
