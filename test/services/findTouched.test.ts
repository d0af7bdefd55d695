import { reports } from '../../bench/lib/reports.mjs';
import { entityOfKey } from '../../src/languages/entities.js';
import type { EventMention } from '../../src/reading/reading.js';
import { canonicalsIn } from '../../src/services/canonicals.js';
import { compareAgain } from '../../src/services/compareAgain.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { prepareArticle } from '../../src/services/prepareArticle.js';
import { storeArticles } from '../../src/services/storeArticles.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { inTransaction } from '../../src/store/transaction.js';
import type { EntityRef } from '../../src/values/value.js';
import { describeOnBoth } from '../support/database.js';
import { forgetAll, MONDAY } from '../support/reports.js';
import { readStanding } from '../support/standing.js';

/** Two weeks of three towns and eight names: stories run into each other, and reports part events and join them. */
function crowded(): ArticleInput[] {
  const told = reports(3, { days: 24, places: 3, names: 8 });
  return Array.from({ length: 85 }, () => told.next().value as ArticleInput);
}

const known = (key: string) => entityOfKey(key) as EntityRef;

/** An account of a meeting on a day of November 2025 that says nothing else. */
function meeting(date: number, told: Partial<EventMention> = {}): EventMention {
  const day = 20_393 + date;
  return {
    id: 'e1',
    type: 'meeting',
    participants: [known('person/narendra-modi'), known('person/vladimir-putin')],
    place: null,
    time: { kind: 'time', edtf: `2025-11-${String(date).padStart(2, '0')}` },
    modality: 'HAPPENED',
    ordinal: null,
    window: { from: day - 1, to: day + 2 },
    blockKeys: ['meeting|person/narendra-modi|person/vladimir-putin'],
    ...told,
  };
}

describeOnBoth('findTouched', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => forgetAll(database.prisma));

  test('what articles touch is all that comparing everything afresh would change', async () => {
    const { prisma } = database;
    for (const article of crowded()) await ingestArticle(prisma, article);
    const standing = await readStanding(prisma);
    expect(standing.events.length).toBeGreaterThan(60);
    const versions = () =>
      prisma.event.findMany({ select: { id: true, version: true }, orderBy: { id: 'asc' } });
    const [mentions, claims, before, changes] = [
      await prisma.eventMention.findMany({ select: { id: true } }),
      await prisma.claim.findMany({ select: { aspectKey: true } }),
      await versions(),
      await prisma.change.count(),
    ];
    await inTransaction(prisma, async (tx) =>
      compareAgain(
        tx,
        mentions.map(({ id }) => id),
        [],
        [...new Set(claims.flatMap(({ aspectKey }) => aspectKey ?? []))],
        await canonicalsIn(tx),
      ),
    );
    expect(await readStanding(prisma)).toEqual(standing);
    expect(await versions()).toEqual(before);
    expect(await prisma.change.count()).toBe(changes);
  }, 180_000);

  test('an event that an article parts leaves accounts that others were kept from', async () => {
    const { prisma } = database;
    const moscow = known('place/moscow');
    const tell = async (name: string, event: EventMention) => {
      const { reading, revision } = prepareArticle({ ...MONDAY, externalId: name, outlet: name });
      const prepared = { reading: { ...reading, events: [event], claims: [] }, revision };
      await inTransaction(prisma, (tx) => storeArticles(tx, [prepared]));
    };
    const events = async () => {
      const told = await prisma.event.findMany({
        select: { mentions: { select: { revision: { select: { article: true } } } } },
      });
      return told
        .map(({ mentions }) => mentions.map(({ revision }) => revision.article.externalId).sort())
        .sort();
    };
    await tell('fifth', meeting(8, { place: moscow, ordinal: 5 }));
    await tell('moscow', meeting(10, { place: moscow }));
    await tell('sixth', meeting(11, { ordinal: 6 }));
    expect(await events()).toEqual([['fifth'], ['moscow', 'sixth']]);
    await tell('delhi', meeting(11, { place: known('place/new-delhi') }));
    expect(await events()).toEqual([
      ['delhi', 'sixth'],
      ['fifth', 'moscow'],
    ]);
  });
});
