// Conflicts without articles to read: rows, written by SQL in a second, of two outlets that differ by a day.

/**
 * Writes so many conflicts, each a question with two answers of a claim each.
 * @param {{ $executeRawUnsafe: (sql: string, ...values: unknown[]) => Promise<number> }} prisma
 * @param {number} count
 */
export async function manyConflicts(prisma, count) {
  const run = (sql, ...values) => prisma.$executeRawUnsafe(sql, ...values);
  await run(`INSERT INTO "Outlet" (id, name, key) SELECT gen_random_uuid(), name, name
    FROM unnest(ARRAY['Many Times', 'Many Post']) name`);
  await run(`INSERT INTO "Article" (id, "externalId", "outletId")
    SELECT gen_random_uuid(), 'many ' || o.name, o.id FROM "Outlet" o WHERE o.name LIKE 'Many %'`);
  await run(`INSERT INTO "Revision" (id, "articleId", number, language, "publishedOn", text, "contentHash", "originKeys", sketch)
    SELECT gen_random_uuid(), id, 1, 'en', '2025-11-20', 'They met on Monday. They met on Tuesday.', "externalId", ARRAY["externalId"], '{}'
      FROM "Article" WHERE "externalId" LIKE 'many %'`);
  await run(
    `INSERT INTO "Question" (id, kind, key, "textEn", "textHi", consensus, "independentOrigins", rank)
    SELECT gen_random_uuid(), 'DATE', 'many/' || n, 'When did delegation ' || n || ' arrive?',
           'प्रतिनिधिमंडल ' || n || ' कब पहुंचा?', 'CONFLICTING', 2, 0 FROM generate_series(1, $1::int) n`,
    count,
  );
  await run(`INSERT INTO "Answer" (id, "questionId", "valueKey", value, position)
    SELECT gen_random_uuid(), id, 'day ' || side, json_build_object('kind', 'time', 'edtf', '2025-11-' || (17 + side)), side
      FROM "Question", generate_series(0, 1) side WHERE key LIKE 'many/%'`);
  await run(`INSERT INTO "Claim" (id, "revisionId", position, kind, value, edtf, modality, exact, prefix, suffix, start, "end", rule, "answerId")
    SELECT gen_random_uuid(), r.id, row_number() OVER (PARTITION BY r.id), 'DATE', a.value, a.value->>'edtf', 'HAPPENED',
           CASE a.position WHEN 0 THEN 'They met on Monday' ELSE 'They met on Tuesday' END, '', '',
           a.position * 20, a.position * 20 + 18 + a.position, 'many', a.id
      FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
      JOIN "Revision" r ON r."contentHash" = CASE a.position WHEN 0 THEN 'many Many Times' ELSE 'many Many Post' END
     WHERE q.key LIKE 'many/%'`);
  await run(`INSERT INTO "Comparison" (id, "questionId", "leftId", "rightId", relation, rule, "policyVersion")
    SELECT gen_random_uuid(), l."questionId", l.id, r.id, 'DISJOINT', 'time/different-same-grain', '2025.1'
      FROM "Answer" l JOIN "Answer" r ON r."questionId" = l."questionId" AND r.position = 1
      JOIN "Question" q ON q.id = l."questionId" WHERE l.position = 0 AND q.key LIKE 'many/%'`);
  await run(`INSERT INTO "Conflict" (id, "questionId", "openedAt")
    SELECT gen_random_uuid(), id, now() - split_part(key, '/', 2)::int * interval '1 second'
      FROM "Question" WHERE key LIKE 'many/%'`);
}
