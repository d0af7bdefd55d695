// A desk of any size, written as rows: outlets, articles, and what they claim of when delegations arrived, some of it in
// conflict. No text is read, so that it takes seconds; the words, offsets and relations are what reading would come to. The
// same seed gives the same rows on every machine.
import { cities, surnames } from './names.mjs';
import { randomOf } from './random.mjs';
import { rowIds } from './rowIds.mjs';

/** What issue and README call the generated desk. Every conflict has about three claims. */
export const WHOLE = { outlets: 200, articles: 20_000, conflicts: 20_000, claims: 200_000 };
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const SPAN = 700;
const BATCH = 4_000;
/** A question's claims are told in so many articles that follow each other. */
const NEIGHBOURS = 40;
const MODALITIES = ['HAPPENED', 'HAPPENED', 'HAPPENED', 'PLANNED', 'POSSIBLE'];
const RANKS = { CONFLICTING: 0, AGREED: 2, SINGLE_SOURCE: 3 };
const MONTHS_HI = 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Fills an empty, migrated database.
 * @param {(sql: string, values: unknown[]) => Promise<unknown>} run runs one statement
 * @param {Partial<typeof WHOLE> & { seed?: number }} [size]
 */
export async function fillDesk(run, { seed = 1, ...size } = {}) {
  const desk = inventDesk({ ...WHOLE, ...size }, seed);
  for (const [table, rows] of Object.entries(desk)) {
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      const columns = Object.keys(batch[0]).map((column) => `"${column}"`);
      await run(
        `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
        [JSON.stringify(batch)],
      );
    }
  }
}

/** The rows of each table, tables after those that they refer to. */
export function inventDesk(size, seed) {
  const random = randomOf(seed);
  const newId = rowIds(random, FIRST_DAY);
  const outlets = Array.from({ length: size.outlets }, (_, n) => ({
    id: newId(),
    name: `${random.pick(cities)[0]} ${random.pick(['Times', 'Post', 'Samachar', 'Mail'])} ${n}`,
  })).map((row) => ({ ...row, key: row.name.toLowerCase() }));
  const articles = Array.from({ length: size.articles }, (_, n) => ({
    id: newId(),
    revisionId: newId(),
    outlet: random.pick(outlets),
    language: random.chance(0.6) ? 'hi' : 'en',
    // Ever later, with a day or two of disorder.
    published: Math.floor((n / size.articles) * SPAN) + random.int(0, 2),
    claims: [],
  }));
  const tables = { Question: [], Answer: [], Claim: [], Comparison: [], Conflict: [] };
  for (let n = 0, claims = 0; claims < size.claims; n++) {
    const left = size.claims - claims;
    // Three on average: a conflict needs two. The last questions take what is left.
    const wanted = n < size.conflicts ? random.pick([2, 3, 3, 4]) : random.pick([1, 2, 3, 4, 5]);
    claims += ask(n, Math.min(left, wanted), n < size.conflicts);
  }
  const revisions = articles.map((article, n) => {
    const text = write(article, random);
    return {
      id: article.revisionId,
      articleId: article.id,
      number: 1,
      current: true,
      title: text.title,
      url: `https://outlet-${article.outlet.id.slice(-6)}.example/${n}`,
      language: article.language,
      publishedOn: isoDay(article.published),
      publishedFrom: FIRST_DAY / DAY + article.published,
      publishedTo: FIRST_DAY / DAY + article.published,
      text: text.whole,
      contentHash: random.hex(64),
      originKeys: [`publisher:${article.outlet.key}`],
      sketch: [],
    };
  });
  return {
    Outlet: outlets,
    Article: articles.map(({ id, outlet, published }, n) => ({
      id,
      externalId: `desk-${n}`,
      outletId: outlet.id,
      createdAt: new Date(FIRST_DAY + published * DAY + n).toISOString(),
    })),
    Revision: revisions,
    ...tables,
  };

  /** A question with its answers, of so many claims of as many articles; gives how many. */
  function ask(n, wanted, inConflict) {
    const about = random.int(0, articles.length - NEIGHBOURS);
    const tellers = new Set();
    // Neighbours in time tell of the same thing.
    while (tellers.size < wanted) tellers.add(articles[about + random.int(0, NEIGHBOURS - 1)]);
    const [cityEn, cityHi] = random.pick(cities);
    const [leaderEn, leaderHi] = random.pick(surnames);
    const subject = { n, cityEn, cityHi, leaderEn, leaderHi };
    const day = articles[about].published - random.int(1, 20);
    const days = inConflict ? (tellers.size > 2 && random.chance(0.4) ? 3 : 2) : 1;
    const consensus = inConflict ? 'CONFLICTING' : tellers.size > 1 ? 'AGREED' : 'SINGLE_SOURCE';
    const questionId = newId();
    tables.Question.push({
      id: questionId,
      kind: 'DATE',
      key: `desk/${n}`,
      textEn: `When did ${leaderEn}'s delegation ${n} arrive in ${cityEn}?`,
      textHi: `${leaderHi} का प्रतिनिधिमंडल ${n} ${cityHi} कब पहुंचा?`,
      consensus,
      independentOrigins: new Set([...tellers].map(({ outlet }) => outlet.id)).size,
      rank: RANKS[consensus],
    });
    const answers = Array.from({ length: days }, (_, side) => {
      const edtf = isoDay(day + side);
      const answer = { id: newId(), questionId, valueKey: edtf, value: { kind: 'time', edtf } };
      tables.Answer.push({ ...answer, position: side });
      return { ...answer, day: day + side };
    });
    [...tellers].forEach((article, at) => {
      // Each answer has a claim, the first has the rest.
      const answer = answers[at < days ? at : 0];
      const claim = {
        id: newId(),
        revisionId: article.revisionId,
        position: article.claims.length,
        kind: 'DATE',
        value: answer.value,
        edtf: answer.value.edtf,
        earliest: FIRST_DAY / DAY + answer.day,
        latest: FIRST_DAY / DAY + answer.day,
        modality: random.pick(MODALITIES),
        attribution: random.chance(0.2) ? leaderEn : null,
        rule: 'event-date/arrival',
        answerId: answer.id,
      };
      tables.Claim.push(claim);
      article.claims.push({ claim, sentence: sentence(subject, answer.day, article.language) });
    });
    if (inConflict) {
      for (let left = 0; left < days; left++)
        for (let right = left + 1; right < days; right++)
          tables.Comparison.push({
            id: newId(),
            questionId,
            leftId: answers[left].id,
            rightId: answers[right].id,
            relation: 'DISJOINT',
            rule: 'time/different-same-grain',
            policyVersion: '2025.1',
          });
      const openedAt = new Date(FIRST_DAY + (day + 30) * DAY + n).toISOString();
      tables.Conflict.push({ id: newId(), questionId, openedAt });
    }
    return tellers.size;
  }
}

/** Writes an article's text around its claims, and into them where their words stand: in code points. */
function write({ claims, language }, random) {
  const [city, hindi] = random.pick(cities);
  const title = language === 'hi' ? `${hindi} से आज की ख़बरें` : `The day in ${city}`;
  let whole = `${title}\n`;
  let length = [...whole].length;
  for (const { claim, sentence } of claims) {
    const filler =
      language === 'hi'
        ? `अधिकारियों ने ${hindi} में बताया कि तैयारियां पूरी हैं। `
        : `Officials in ${city} said that all was ready. `;
    claim.start = length + [...filler].length;
    claim.end = claim.start + [...sentence].length;
    claim.exact = sentence;
    claim.prefix = filler.slice(-32);
    claim.suffix = language === 'hi' ? '।' : '.';
    const told = `${filler}${sentence}${claim.suffix}\n`;
    whole += told;
    length += [...told].length;
  }
  return { title, whole };
}

function sentence({ n, cityEn, cityHi, leaderEn, leaderHi }, day, language) {
  const date = new Date(FIRST_DAY + day * DAY);
  const [dayOf, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  return language === 'hi'
    ? `${leaderHi} का प्रतिनिधिमंडल ${n} ${dayOf} ${MONTHS_HI[month]} ${year} को ${cityHi} पहुंचा`
    : `${leaderEn}'s delegation ${n} arrived in ${cityEn} on ${dayOf} ${MONTHS_EN[month]} ${year}`;
}

const isoDay = (day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
