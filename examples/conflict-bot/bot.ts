// Tells of every conflict that opens, changes or closes, one line each. Where it stopped stands in a file, so that a bot that
// was away tells what it missed.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type ConflictChange, connect } from 'milaan/client';

const token = process.env.MILAAN_TOKEN;
const milaan = connect(process.env.MILAAN_URL ?? 'http://localhost:4000', token ? { token } : {});
const file = process.env.BOT_CURSOR ?? 'cursor.txt';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const after = existsSync(file) ? readFileSync(file, 'utf8') : null;
for await (const change of milaan.follow({ after, signal: stop.signal })) {
  // A newsroom's bot would post this to its chat.
  console.log(told(change));
  // Renamed in one step: half a cursor is never read.
  writeFileSync(`${file}.new`, change.cursor);
  renameSync(`${file}.new`, file);
}

function told({ kind, conflict, questionText }: ConflictChange): string {
  return `${kind}  ${conflict?.summary ?? questionText}`;
}
