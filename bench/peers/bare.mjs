// The bare limit: node:http and pg, one named prepared statement a question, whose JSON PostgreSQL writes itself. There is
// no schema, no validation and no GraphQL: what is left is what the database and the wire cost.
import { createServer } from 'node:http';
import pg from 'pg';
import { listenAndTell } from './listenAndTell.mjs';

const CLAIM = `'id', c.id, 'modality', c.modality, 'attribution', c.attribution, 'rule', c.rule,
  'evidence', json_build_object('exact', c.exact, 'prefix', c.prefix, 'suffix', c.suffix, 'start', c.start, 'end', c."end")`;
const EDTF = (row) => `json_build_object('edtf', ${row}.value->>'edtf')`;
const CLAIMS = `(SELECT coalesce(json_agg(json_build_object(${CLAIM}, 'article', json_build_object(
    'id', ar.id, 'title', r.title, 'url', r.url, 'language', r.language, 'publishedOn', r."publishedOn",
    'outlet', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END))
    ORDER BY r."publishedFrom", c.id), '[]')
  FROM "Claim" c JOIN "Revision" r ON r.id = c."revisionId" JOIN "Article" ar ON ar.id = r."articleId"
  LEFT JOIN "Outlet" o ON o.id = ar."outletId" WHERE c."answerId" = a.id)`;
const ANSWERS = `(SELECT coalesce(json_agg(json_build_object('id', a.id, 'value', ${EDTF('a')}, 'claims', ${CLAIMS})
    ORDER BY a.position, a.id), '[]') FROM "Answer" a WHERE a."questionId" = q.id)`;
const QUESTION = `json_build_object('id', q.id, 'kind', q.kind, 'consensus', q.consensus,
  'independentOrigins', q."independentOrigins", 'text', q."textEn", 'answers', ${ANSWERS})`;
const NODES = (row, order) =>
  `json_build_object('nodes', coalesce(json_agg(${row} ORDER BY ${order}), '[]'))`;

const STATEMENTS = {
  q1: `SELECT json_build_object('data', json_build_object('conflicts', ${NODES(
    `json_build_object('id', p.id, 'state', p.state, 'isStale', p."isStale", 'version', p.version, 'question',
      (SELECT ${QUESTION} FROM "Question" q WHERE q.id = p."questionId"))`,
    'p."openedAt" DESC, p.id DESC',
  )}))::text AS answer FROM (SELECT c.* FROM "Conflict" c JOIN "Question" q ON q.id = c."questionId"
    WHERE q.consensus = 'CONFLICTING' ORDER BY c."openedAt" DESC, c.id DESC LIMIT 20) p`,
  q2: `SELECT json_build_object('data', json_build_object('question',
    (SELECT ${QUESTION} FROM "Question" q WHERE q.id = $1)))::text AS answer`,
  q3: `SELECT json_build_object('data', json_build_object('claims', ${NODES(
    `json_build_object(${CLAIM}, 'isRejected', c."isRejected", 'version', c.version, 'value', ${EDTF('c')})`,
    'c.id DESC',
  )}))::text AS answer FROM (SELECT c.* FROM "Claim" c JOIN "Revision" r ON r.id = c."revisionId"
    WHERE r.current ORDER BY c.id DESC LIMIT 100) c`,
};

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
  const values = variables ? [variables.id] : [];
  const { rows } = await pool.query({ name: query, text: STATEMENTS[query], values });
  const body = Buffer.from(rows[0].answer);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
listenAndTell(server);
