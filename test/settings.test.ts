import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadSetting, readSettings } from '../src/settings.js';

test('without any, the server is for this machine and starts with the seeds', () => {
  const settings = readSettings({});
  expect(settings).toEqual({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: null,
    dataFolder: resolve('.milaan'),
    seeds: expect.any(String),
    adminToken: null,
    reading: 'open',
    publicUrl: null,
    webhooksInner: false,
    fetching: true,
    subgraph: false,
    trustedDocuments: null,
    corsOrigins: [],
  });
  expect(existsSync(join(settings.seeds!, 'articles.json'))).toBe(true);
});

test('each is read from its variable', () => {
  expect(
    readSettings({
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'postgresql://localhost/milaan',
      MILAAN_DATA: '/var/lib/milaan',
      MILAAN_SEEDS: 'none',
      ADMIN_TOKEN: 's3cret!',
      MILAAN_READING: 'closed',
      PUBLIC_URL: 'https://Milaan.example:8443/',
      MILAAN_WEBHOOKS_INNER: 'allow',
      MILAAN_FETCHING: 'off',
      MILAAN_SUBGRAPH: 'on',
      CORS_ORIGINS: 'https://desk.example, http://localhost:8080',
      TRUSTED_DOCUMENTS: '/etc/milaan/documents.json',
    }),
  ).toEqual({
    host: '::1',
    port: 0,
    databaseUrl: 'postgresql://localhost/milaan',
    dataFolder: resolve('/var/lib/milaan'),
    seeds: null,
    adminToken: 's3cret!',
    reading: 'closed',
    publicUrl: 'https://milaan.example:8443',
    webhooksInner: true,
    fetching: false,
    subgraph: true,
    corsOrigins: ['https://desk.example', 'http://localhost:8080'],
    trustedDocuments: resolve('/etc/milaan/documents.json'),
  });
});

test('an empty one counts as absent', () => {
  const empty = {
    HOST: '',
    PORT: '',
    DATABASE_URL: '',
    MILAAN_DATA: '',
    MILAAN_SEEDS: '',
    MILAAN_READING: '',
    PUBLIC_URL: '',
  };
  expect(readSettings(empty)).toEqual(readSettings({}));
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '40.5'],
  ['PORT', '4000 '],
  ['PORT', '0x10'],
  ['HOST', 'http://localhost'],
  ['HOST', 'localhost:4000'],
  ['HOST', '-x'],
  ['MILAAN_SEEDS', 'all'],
  ['MILAAN_READING', 'no'],
  ['PUBLIC_URL', 'milaan.example'],
  ['PUBLIC_URL', 'https://milaan.example/desk'],
  ['PUBLIC_URL', 'ftp://milaan.example'],
  ['PUBLIC_URL', 'https://me@milaan.example'],
  ['MILAAN_WEBHOOKS_INNER', 'yes'],
  ['MILAAN_SUBGRAPH', 'yes'],
  ['MILAAN_FETCHING', 'no'],
  ['CORS_ORIGINS', 'desk.example'],
  ['CORS_ORIGINS', 'https://desk.example/'],
  ['CORS_ORIGINS', 'https://desk.example,'],
  ['CORS_ORIGINS', 'null'],
])('%s=%s is refused by name', (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(BadSetting);
  expect(read).toThrow(`${name}=${value} cannot be used: give `);
});

test.each(['', 'two words', 'कुंजी', 'line\n'])(
  'an ADMIN_TOKEN that no header carries is refused: %j',
  (token) => {
    const read = () => readSettings({ ADMIN_TOKEN: token });
    expect(read).toThrow(BadSetting);
    // It is a secret all the same.
    if (token !== '') expect(read).not.toThrow(token);
  },
);
