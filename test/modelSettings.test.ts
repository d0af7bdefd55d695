import { readModelSettings } from '../src/modelSettings.js';
import { BadSetting } from '../src/settings.js';

const OPENAI = {
  MILAAN_MODEL_PROVIDER: 'openai',
  MILAAN_MODEL: 'small',
  MILAAN_MODEL_KEY: 's3cret!',
};

test.each([
  {},
  { MILAAN_MODEL_PROVIDER: '' },
  { MILAAN_MODEL: 'small', MILAAN_MODEL_KEY: 's3cret!', MILAAN_MODEL_BUDGET: 'much' },
])('without a provider no model is asked: %j', (env) => {
  expect(readModelSettings(env)).toBeNull();
});

test('a provider, a model and a key are enough', () => {
  expect(readModelSettings(OPENAI)).toEqual({
    provider: 'openai',
    url: null,
    model: 'small',
    key: 's3cret!',
    budget: 20_000,
    timeoutMs: 30_000,
    retries: 2,
  });
});

test("each is read from its variable, and a server of one's own needs no key", () => {
  expect(
    readModelSettings({
      MILAAN_MODEL_PROVIDER: 'anthropic',
      MILAAN_MODEL_URL: 'http://localhost:11434/api//',
      MILAAN_MODEL: 'org/model:7b',
      MILAAN_MODEL_KEY: '',
      MILAAN_MODEL_BUDGET: '5000',
      MILAAN_MODEL_TIMEOUT: '5',
      MILAAN_MODEL_RETRIES: '0',
    }),
  ).toEqual({
    provider: 'anthropic',
    url: 'http://localhost:11434/api',
    model: 'org/model:7b',
    key: null,
    budget: 5_000,
    timeoutMs: 5_000,
    retries: 0,
  });
});

test.each([
  ['MILAAN_MODEL_PROVIDER', 'OpenAI'],
  ['MILAAN_MODEL_PROVIDER', 'gemini'],
  ['MILAAN_MODEL', ''],
  ['MILAAN_MODEL', 'a model'],
  ['MILAAN_MODEL_BUDGET', '1999'],
  ['MILAAN_MODEL_BUDGET', '2e4'],
  ['MILAAN_MODEL_BUDGET', '-1'],
  ['MILAAN_MODEL_TIMEOUT', '0'],
  ['MILAAN_MODEL_TIMEOUT', '601'],
  ['MILAAN_MODEL_TIMEOUT', '1.5'],
  ['MILAAN_MODEL_RETRIES', '11'],
  ['MILAAN_MODEL_RETRIES', 'no'],
])('%s=%s is refused by name', (name, value) => {
  const readThem = () => readModelSettings({ ...OPENAI, [name]: value });
  expect(readThem).toThrow(BadSetting);
  expect(readThem).toThrow(`${name}=${value} cannot be used: give `);
});

test.each([
  ['MILAAN_MODEL_URL', 'ollama:11434'],
  ['MILAAN_MODEL_URL', 'ftp://localhost/v1'],
  ['MILAAN_MODEL_URL', 'http://me:word@localhost/v1'],
  ['MILAAN_MODEL_URL', 'http://localhost/v1?key=word'],
  ['MILAAN_MODEL_URL', 'http://localhost/v1#word'],
  ['MILAAN_MODEL_KEY', 'two words'],
  ['MILAAN_MODEL_KEY', 'कुंजी'],
])('%s=%s is refused, and not repeated: it may be a secret', (name, value) => {
  const readThem = () => readModelSettings({ ...OPENAI, [name]: value });
  expect(readThem).toThrow(BadSetting);
  expect(readThem).toThrow(`${name}=… cannot be used: give `);
  expect(readThem).not.toThrow(value);
});

test("a provider's own address needs a key", () => {
  expect(() => readModelSettings({ ...OPENAI, MILAAN_MODEL_KEY: '' })).toThrow(
    'MILAAN_MODEL_KEY= cannot be used: give ',
  );
});
