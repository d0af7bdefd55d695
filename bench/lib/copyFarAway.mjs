// Rows copied by SQL under new ids, many thousands of days away from what they copy: as if other stories had been read.

/** Days between a copy and the next: more than the invented reports span. */
const APART = 2_000;

/** Columns that hold ids, days, or names that must be another's in a copy. */
const IDS = [
  'id',
  'articleId',
  'revisionId',
  'mentionId',
  'secondMentionId',
  'eventId',
  'secondEventId',
  'questionId',
  'answerId',
  'leftId',
  'rightId',
];
const DAYS = ['publishedFrom', 'publishedTo', 'earliest', 'latest', 'windowFrom', 'windowTo'];
const NAMES = {
  Article: ['externalId'],
  Revision: ['contentHash'],
  Claim: ['aspectKey'],
  Question: ['key'],
};
/** Each after those that it refers to. Outlets and entities are shared. */
const TABLES = [
  'Article',
  'Revision',
  'Event',
  'EventMention',
  'EventParticipant',
  'EventBlock',
  'Question',
  'QuestionEntity',
  'Answer',
  'Comparison',
  'Conflict',
  'Claim',
];

/** Copies all that is stored until there are so many claims; gives how often. `run` asks one connection, and gives rows. */
export async function copyFarAway(run, claims) {
  const [{ n }] = await run('SELECT count(*)::int AS n FROM "Claim"');
  const copies = Math.max(0, Math.ceil(claims / n) - 1);
  const whole = {};
  for (const table of TABLES) {
    whole[table] = `original_${table.toLowerCase()}`;
    await run(`CREATE TEMP TABLE ${whole[table]} AS TABLE "${table}"`);
  }
  for (let copy = 1; copy <= copies; copy++) {
    for (const table of TABLES) {
      const columns = await run(
        'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position',
        ['public', table],
      );
      const told = columns.map(({ name }) => {
        if (IDS.includes(name)) return `md5("${name}"::text || '${copy}')::uuid`;
        if (DAYS.includes(name)) return `"${name}" + ${copy * APART}`;
        if (NAMES[table]?.includes(name)) return `"${name}" || '#${copy}'`;
        return `"${name}"`;
      });
      const names = columns.map(({ name }) => `"${name}"`);
      await run(`INSERT INTO "${table}" (${names}) SELECT ${told} FROM ${whole[table]}`);
    }
  }
  return copies;
}
