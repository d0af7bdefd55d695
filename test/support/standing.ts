import type { PrismaClient } from '../../src/store/generated/client.js';

/** All that stands in a database, in words that hold no ids, times or counts of changes: what two databases can be compared by. */
export async function readStanding(prisma: PrismaClient) {
  const revision = { select: { number: true, article: { select: { externalId: true } } } } as const;
  const questions = await prisma.question.findMany({
    orderBy: [{ textEn: 'asc' }],
    select: {
      kind: true,
      textEn: true,
      textHi: true,
      consensus: true,
      independentOrigins: true,
      rank: true,
      entities: { select: { entity: { select: { key: true } } } },
      conflict: { select: { state: true } },
      event: { select: { type: true, earliest: true, latest: true } },
      answers: {
        orderBy: { position: 'asc' },
        select: {
          valueKey: true,
          value: true,
          claims: { select: { position: true, revision } },
        },
      },
      comparisons: {
        select: {
          relation: true,
          rule: true,
          left: { select: { valueKey: true } },
          right: { select: { valueKey: true } },
        },
      },
    },
  });
  const events = await prisma.event.findMany({
    select: {
      type: true,
      earliest: true,
      latest: true,
      mentions: { select: { local: true, revision } },
    },
  });
  const revisions = await prisma.revision.findMany({
    omit: { id: true, articleId: true, createdAt: true },
    include: {
      article: { select: { externalId: true, outlet: { select: { name: true, key: true } } } },
      claims: {
        omit: {
          ...{ id: true, revisionId: true, mentionId: true, secondMentionId: true },
          ...{ answerId: true, entityId: true, version: true },
        },
      },
    },
  });
  const entities = await prisma.entity.findMany({
    select: { key: true, words: true, names: { select: { language: true, name: true } } },
  });
  return sorted({
    questions,
    events,
    revisions,
    entities,
    words: await prisma.searchWord.findMany(),
    told: await prisma.change.findMany({
      where: { kind: { in: ['ARTICLE_ADDED', 'ARTICLE_REVISED'] } },
      select: { kind: true, told: true },
    }),
  });
}

/** Lists in an order of their own, but for those that have one: the answers of a question. */
function sorted<Value>(value: Value, key = ''): Value {
  if (Array.isArray(value)) {
    const each = value.map((one) => sorted(one));
    const text = (one: unknown) => JSON.stringify(one);
    return (key === 'answers'
      ? each
      : each.sort((a, b) => (text(a) < text(b) ? -1 : 1))) as unknown as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'outletId' ? null : sorted(one, name),
    ]),
  ) as Value;
}
