import { unknownPerson } from '../../src/languages/names.js';
import { entityId } from '../../src/services/entityIds.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { PrismaClient } from '../../src/store/generated/client.js';
import { readVerdicts } from './verdicts.js';

/** One man whom no list holds, as three newsrooms call him: three entities, until somebody says otherwise. */
export const SHORT = unknownPerson('गुरमुख ढिल्लों');
export const FULL = unknownPerson('गुरमुख सिंह ढिल्लों');
export const INITIAL = unknownPerson('G S Dhillon');
export const [SHORT_ID, FULL_ID, INITIAL_ID] = [SHORT, FULL, INITIAL].map(entityId) as [
  string,
  string,
  string,
];

const report = (externalId: string, language: string, text: string): ArticleInput => ({
  externalId,
  outlet: externalId,
  language,
  publishedOn: '2025-11-20',
  text,
});

/** They put his meeting on three days, and give him two offices. */
export const OF_SHORT = report(
  'short',
  'hi',
  'विदेश मंत्री एस जयशंकर ने मंगलवार को मंत्री गुरमुख ढिल्लों से मुलाकात की।',
);
export const OF_FULL = report(
  'full',
  'hi',
  'विदेश मंत्री एस जयशंकर ने सोमवार को वित्त मंत्री गुरमुख सिंह ढिल्लों से मुलाकात की।',
);
export const OF_INITIAL = report(
  'initial',
  'en',
  'Foreign Minister S Jaishankar met Minister G S Dhillon on Wednesday.',
);
export const REPORTS: readonly ArticleInput[] = [OF_SHORT, OF_FULL, OF_INITIAL];

/** All that ingestion and judgements leave in the tables but ids, as lines: what is alike gives the same ones. */
export async function readState(prisma: PrismaClient): Promise<string[]> {
  const mention = {
    select: { local: true, revision: { select: { article: { select: { externalId: true } } } } },
  };
  const blocks = await prisma.eventBlock.findMany({ include: { mention } });
  const claims = await prisma.claim.findMany({
    where: { revision: { current: true }, aspectKey: { not: null } },
    select: { aspectKey: true, exact: true },
  });
  const about = await prisma.questionEntity.findMany({ include: { question: true, entity: true } });
  const events = await prisma.event.findMany({ include: { mentions: mention } });
  const merged = await prisma.entity.findMany({
    where: { canonicalId: { not: null } },
    include: { canonical: true },
  });
  const told = ({ local, revision }: (typeof events)[number]['mentions'][number]) =>
    `${revision.article.externalId} ${local}`;
  return [
    ...(await readVerdicts(prisma)),
    ...[
      ...blocks.map(
        ({ key, windowFrom, windowTo, mention: of }) =>
          `block ${key} ${windowFrom} ${windowTo} ${told(of)}`,
      ),
      ...claims.map(({ aspectKey, exact }) => `aspect ${aspectKey} ${exact}`),
      ...about.map(({ question, entity }) => `about ${entity.key} ${question.textEn}`),
      ...events.map(
        ({ earliest, latest, mentions }) =>
          `event ${earliest} ${latest} ${mentions.map(told).sort().join(', ')}`,
      ),
      ...merged.map(({ key, canonical }) => `${key} is ${canonical?.key}`),
    ].sort(),
  ];
}
