// The three questions that all servers are asked, each in the words of its own schema. What they answer is the same, letter
// for letter but for the order of fields: `sameAnswers.mjs` sees to it before anything is timed.

const CLAIM = 'id modality attribution rule evidence { exact prefix suffix start end }';
const ARTICLE = 'id title url language publishedOn outlet { id name }';

/** @typedef {{ q1: string, q2: string, q3: string }} Queries q2 takes the variable $id */

/** @type {Queries} */
const milaan = inWords({
  list: (nodes) => `conflicts(first: 20) { nodes { ${nodes} } }`,
  one: (fields) => `query ($id: ID!) { question(id: $id) { ${fields} } }`,
  flat: (nodes) => `claims(first: 100) { nodes { ${nodes} } }`,
  edtf: '... on TimeValue { edtf }',
});

/** @type {Queries} */
const yoga = inWords({
  list: (nodes) => `conflicts(first: 20) { nodes { ${nodes} } }`,
  one: (fields) => `query ($id: ID!) { question(id: $id) { ${fields} } }`,
  flat: (nodes) => `claims(first: 100) { nodes { ${nodes} } }`,
  edtf: 'edtf',
});

/** @type {Queries} */
const postgraphile = inWords({
  list: (nodes) =>
    `conflicts: allConflicts(first: 20, orderBy: [OPENED_AT_DESC, ID_DESC]) { nodes { ${nodes} } }`,
  one: (fields) => `query ($id: UUID!) { question: questionById(id: $id) { ${fields} } }`,
  flat: (nodes) => `claims: allClaims(first: 100, orderBy: [ID_DESC]) { nodes { ${nodes} } }`,
  edtf: 'edtf',
  answers: 'answers(orderBy: [POSITION_ASC, ID_ASC])',
  claims: 'claims(orderBy: [PUBLISHED_FROM_ASC, ID_ASC])',
});

/** What the bare server has statements for instead: it is asked by path. @type {Queries} */
const bare = { q1: 'q1', q2: 'q2', q3: 'q3' };

/** @type {Record<'milaan' | 'bare' | 'postgraphile' | 'yoga', Queries>} */
export const QUERIES = { milaan, bare, postgraphile, yoga };

function inWords({ list, one, flat, edtf, answers = 'answers', claims = 'claims' }) {
  const value = `value { ${edtf} }`;
  const claim = `${CLAIM} article { ${ARTICLE} }`;
  const question = `id kind consensus independentOrigins text ${answers} { id ${value} ${claims} { ${claim} } }`;
  return {
    q1: `{ ${list(`id state isStale version question { ${question} }`)} }`,
    q2: one(question),
    q3: `{ ${flat(`${CLAIM} isRejected version ${value}`)} }`,
  };
}
