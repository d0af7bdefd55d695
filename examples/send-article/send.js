// node send.js report.txt --outlet "The Harbour Post" --published 2025-11-18 --id harbour-4711
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { connect, RequestFailed } from 'milaan/client';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    outlet: { type: 'string' },
    published: { type: 'string' },
    title: { type: 'string' },
    id: { type: 'string' },
    server: { type: 'string', default: process.env.MILAAN_URL ?? 'http://localhost:4000' },
  },
});
const [file] = positionals;
if (!file) {
  console.error('Name the file: node send.js report.txt --outlet NAME --published 2025-11-18');
  process.exit(2);
}

const token = process.env.MILAAN_TOKEN;
const milaan = connect(values.server, token ? { token } : {});
try {
  const { created, article, claims, conflicts } = await milaan.ingest({
    text: await readFile(file, 'utf8'),
    outlet: values.outlet,
    publishedOn: values.published,
    title: values.title,
    externalId: values.id,
  });
  console.log(
    created ? `Stored as ${article.id}: ${claims.length} claims.` : `Stored before: ${article.id}.`,
  );
  for (const { state, summary } of conflicts) console.log(`${state}  ${summary}`);
} catch (error) {
  if (!(error instanceof RequestFailed)) throw error;
  console.error(error.field ? `${error.field}: ${error.message}` : error.message);
  process.exitCode = 1;
}
