import type { PrismaClient } from './generated/client.js';
import { toJson } from './rows.js';

/** A word that is sought, or that was found. */
export interface WordRow {
  readonly word: string;
  readonly sound: string;
  readonly latin: string;
}

/** What a row is found by, and the words that must be known for it to be found by their other spellings. */
export interface FoundBy {
  readonly words: readonly string[];
  readonly forms: readonly WordRow[];
}

/** A stored word that may be what was asked for. */
export interface FoundWord extends WordRow {
  readonly asked: string;
  /** The share of trigrams that both have, 0 to 1. */
  readonly likeness: number;
}

// Words that begin so are many: the shortest come first. Of all others the likest do.
const MOST_BEGINNING = 100;
const MOST_SOUNDING = 40;
const MOST_LIKE = 30;
/** Behind all that begins with what stands before it. */
const LAST = '\u{10FFFF}';

/** Stored words that sound like those asked for, begin or look like them: one statement, each part by an index. */
export async function readLikeWords(
  prisma: PrismaClient,
  asked: readonly WordRow[],
): Promise<FoundWord[]> {
  const rows = asked.map((row) => ({ ...row, end: row.word + LAST, latinend: row.latin + LAST }));
  return prisma.$queryRaw<FoundWord[]>`
    SELECT DISTINCT q.word AS asked, w.word, w.sound, w.latin, similarity(w.latin, q.latin)::float8 AS likeness
      FROM json_to_recordset(${toJson(rows)}::json) AS q(word text, sound text, latin text, "end" text, latinend text)
     CROSS JOIN LATERAL (
        (SELECT * FROM "SearchWord" s WHERE s.sound = q.sound AND q.sound <> ''
          ORDER BY similarity(s.latin, q.latin) DESC, s.word LIMIT ${MOST_SOUNDING})
        UNION ALL
        (SELECT * FROM "SearchWord" s WHERE s.word >= q.word AND s.word < q."end"
          ORDER BY length(s.word), s.word LIMIT ${MOST_BEGINNING})
        UNION ALL
        (SELECT * FROM "SearchWord" s WHERE s.latin >= q.latin AND s.latin < q.latinend
          ORDER BY length(s.latin), s.word LIMIT ${MOST_BEGINNING})
        UNION ALL
        (SELECT * FROM "SearchWord" s WHERE s.latin % q.latin
          ORDER BY similarity(s.latin, q.latin) DESC, s.word LIMIT ${MOST_LIKE})) w`;
}
