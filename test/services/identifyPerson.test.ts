import { type Claims, identifyPerson } from '../../src/services/identifyPerson.js';

const POLICY = {
  claim: 'groups',
  lists: { READER: ['*@desk.example'], EDITOR: ['meera@desk.example', 'news'], ADMIN: ['chiefs'] },
};
const person = (claims: Claims, policy = POLICY) =>
  identifyPerson('https://login.example', { sub: '1', ...claims }, policy);
const email = (address: string, verified: unknown = true) => ({
  email: address,
  email_verified: verified,
});

test.each<[string, Claims, string]>([
  ['an address', email('meera@desk.example'), 'EDITOR'],
  ['an address in other case', email('MEERA@Desk.Example'), 'EDITOR'],
  ['the domain of an address', email('ravi@desk.example'), 'READER'],
  ['a group', { groups: ['sport', 'news'] }, 'EDITOR'],
  ['a single group', { groups: 'news' }, 'EDITOR'],
  ['the highest of several', { ...email('meera@desk.example'), groups: ['chiefs'] }, 'ADMIN'],
])('%s gives a role', (_, claims, role) => {
  expect(person(claims).role).toBe(role);
});

test.each<[string, Claims]>([
  ['an address that nobody has verified', email('meera@desk.example', false)],
  ['an address of which the issuer does not say', { email: 'meera@desk.example' }],
  ['an address that is verified in words', email('meera@desk.example', 'true')],
  ['a domain that only ends alike', email('a@otherdesk.example')],
  ['a group in other case', { groups: ['News'] }],
  ['an address as the name of a user', { preferred_username: 'meera@desk.example' }],
  ['nothing', {}],
])('%s gives none', (_, claims) => {
  expect(() => person(claims)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

test('the claim may be a path, or a name with dots in it', () => {
  const lists = { READER: [], EDITOR: ['news'], ADMIN: [] };
  const nested = { claim: 'realm_access.roles', lists };
  expect(person({ realm_access: { roles: ['news'] } }, nested).role).toBe('EDITOR');
  expect(() => person({ realm_access: 'news' }, nested)).toThrow(/no role/);
  expect(() =>
    person({}, { claim: 'constructor.name', lists: { ...lists, EDITOR: ['Object'] } }),
  ).toThrow();
  const named = { claim: 'https://desk.example/roles', lists };
  expect(person({ 'https://desk.example/roles': ['news'] }, named).role).toBe('EDITOR');
});

test('everybody may be let in', () => {
  const policy = { claim: 'groups', lists: { READER: ['*'], EDITOR: [], ADMIN: [] } };
  expect(person({}, policy).role).toBe('READER');
});

test.each<[Claims, string]>([
  [{ name: ' मीरा\n शर्मा ', preferred_username: 'meera' }, 'मीरा शर्मा'],
  [{ name: '\u202e\u0000', preferred_username: 'meera' }, 'meera'],
  [{ email: 'a@b.example' }, 'a@b.example'],
  [{ name: 'अ'.repeat(300) }, 'अ'.repeat(200)],
  [{}, '1'],
])('%j is called %s', (claims, name) => {
  const policy = { claim: 'groups', lists: { READER: ['*'], EDITOR: [], ADMIN: [] } };
  expect(person(claims, policy).name).toBe(name);
});

test('a person is the same under another name, and another at another issuer', () => {
  const first = person({ ...email('meera@desk.example'), name: 'Meera' });
  expect(person({ groups: 'news', name: 'M. Sharma' }).id).toBe(first.id);
  expect(person({ groups: 'news', sub: '2' }).id).not.toBe(first.id);
  const claims = { sub: '1', groups: 'news' };
  expect(identifyPerson('https://other.example', claims, POLICY).id).not.toBe(first.id);
});
