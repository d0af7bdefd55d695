import { readOpenIdSettings } from '../src/openIdSettings.js';
import { BadSetting } from '../src/settings.js';

const URL = 'https://milaan.example';
const ENOUGH = {
  OIDC_ISSUER: 'https://login.example/realms/desk',
  OIDC_CLIENT_ID: 'milaan',
  OIDC_EDITORS: 'meera@desk.example',
};

test('without any, nobody signs in at an issuer', () => {
  expect(readOpenIdSettings({}, URL)).toBeNull();
  expect(readOpenIdSettings({ OIDC_ISSUER: '', OIDC_ADMINS: '' }, null)).toBeNull();
});

test('each is read from its variable', () => {
  expect(readOpenIdSettings(ENOUGH, URL)).toEqual({
    issuer: 'https://login.example/realms/desk',
    clientId: 'milaan',
    clientSecret: null,
    scope: 'openid profile email',
    audience: null,
    roles: {
      claim: 'groups',
      lists: { READER: [], EDITOR: ['meera@desk.example'], ADMIN: [] },
    },
    publicUrl: URL,
  });
  expect(
    readOpenIdSettings(
      {
        ...ENOUGH,
        OIDC_CLIENT_SECRET: 's3cret',
        OIDC_SCOPE: 'openid groups',
        OIDC_AUDIENCE: 'milaan-api',
        OIDC_ROLE_CLAIM: 'realm_access.roles',
        OIDC_READERS: '*',
        OIDC_EDITORS: ' news , *@desk.example,',
        OIDC_ADMINS: 'chiefs',
      },
      URL,
    ),
  ).toMatchObject({
    clientSecret: 's3cret',
    scope: 'openid groups',
    audience: 'milaan-api',
    roles: {
      claim: 'realm_access.roles',
      lists: { READER: ['*'], EDITOR: ['news', '*@desk.example'], ADMIN: ['chiefs'] },
    },
  });
});

test('an issuer of this machine may be asked in clear', () => {
  const local = { ...ENOUGH, OIDC_ISSUER: 'http://localhost:8080/realms/desk' };
  expect(readOpenIdSettings(local, URL)?.issuer).toBe(local.OIDC_ISSUER);
});

test.each<[string, Record<string, string>, string | null]>([
  ['OIDC_ISSUER', { OIDC_ISSUER: 'login.example' }, URL],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example' }, URL],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'https://login.example/?a=b' }, URL],
  ['OIDC_ISSUER', { OIDC_ISSUER: '' }, URL],
  ['OIDC_CLIENT_ID', { OIDC_CLIENT_ID: '' }, URL],
  ['OIDC_SCOPE', { OIDC_SCOPE: 'profile' }, URL],
  ['OIDC_EDITORS', { OIDC_EDITORS: ' , ' }, URL],
  ['PUBLIC_URL', {}, null],
])('what is wrong with %s is told by name: %j', (name, env, publicUrl) => {
  const read = () => readOpenIdSettings({ ...ENOUGH, ...env }, publicUrl);
  expect(read).toThrow(BadSetting);
  expect(read).toThrow(new RegExp(`^${name}=.* cannot be used: `));
});
