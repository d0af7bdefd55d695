import { createHash } from 'node:crypto';
import {
  wordsOfArticle,
  wordsOfClaim,
  wordsOfEntity,
  wordsOfOutlet,
  wordsOfQuestion,
} from '../../src/services/searchWords.js';
import type {
  Consensus,
  PrismaClient,
  QuestionKind,
  Relation,
  ReviewState,
} from '../../src/store/generated/client.js';
import type { FoundBy } from '../../src/store/readsWords.js';
import { parseIsoDate } from '../../src/values/day.js';
import { timeBounds } from '../../src/values/edtf.js';
import type { EntityRef, Value } from '../../src/values/value.js';

/** What the API is tested on is written down here as rows: how it came about is the engine's affair. */
export interface ToldArticle {
  readonly externalId?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly text?: string;
  readonly publishedOn?: string;
  readonly createdAt?: Date;
}

export interface ToldQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly textHi?: string;
  readonly consensus: Consensus;
  readonly about?: readonly EntityRef[];
  /** Values, and the revisions that give them. */
  readonly answers: readonly {
    readonly value: Value;
    readonly by: readonly StoredArticle[];
    readonly exact?: string;
  }[];
  /** How each answer lies to each that comes after it. */
  readonly relation?: Relation;
  readonly review?: ReviewState;
  readonly openedAt?: Date;
}

export interface StoredArticle {
  readonly id: string;
  readonly revisionId: string;
  readonly text: string;
}

const RANK: Readonly<Record<Consensus, number>> = {
  CONFLICTING: 0,
  REFINED: 1,
  AGREED: 2,
  SINGLE_SOURCE: 3,
};

/** Stores an article without claims. */
export async function storeArticle(
  prisma: PrismaClient,
  told: ToldArticle = {},
): Promise<StoredArticle> {
  const text = told.text ?? 'Putin will visit India on 5 December.';
  const day = told.publishedOn === undefined ? null : parseIsoDate(told.publishedOn);
  const outlet =
    told.outlet === undefined
      ? undefined
      : {
          connectOrCreate: {
            where: { key: told.outlet },
            create: {
              key: told.outlet,
              name: told.outlet,
              words: await know(prisma, wordsOfOutlet(told.outlet)),
            },
          },
        };
  const article = await prisma.article.create({
    data: {
      externalId: told.externalId ?? null,
      ...(told.createdAt && { createdAt: told.createdAt }),
      ...(outlet && { outlet }),
      revisions: {
        create: {
          number: 1,
          title: told.title ?? null,
          url: told.url ?? null,
          language: 'en',
          publishedOn: told.publishedOn ?? null,
          publishedFrom: day,
          publishedTo: day,
          text,
          contentHash: createHash('sha256').update(text).digest('hex'),
          originKeys: [told.outlet ?? text],
          sketch: [],
          words: await know(prisma, wordsOfArticle(told.title ?? null, text)),
        },
      },
    },
    include: { revisions: true },
  });
  return { id: article.id, revisionId: article.revisions[0]!.id, text };
}

/** Sees to it that other spellings of the words find them, as ingestion does. */
async function know(prisma: PrismaClient, { words, forms }: FoundBy): Promise<string[]> {
  await prisma.searchWord.createMany({ data: [...forms], skipDuplicates: true });
  return [...words];
}

let stored = 0;

/** Stores a question with its answers, claims and comparisons, and the conflict where it is one. */
export async function storeQuestion(prisma: PrismaClient, told: ToldQuestion): Promise<string> {
  const question = await prisma.question.create({
    data: {
      kind: told.kind,
      key: `told/${++stored}`,
      textEn: told.text,
      textHi: told.textHi ?? told.text,
      words: await know(prisma, wordsOfQuestion(told.text, told.textHi ?? told.text)),
      consensus: told.consensus,
      independentOrigins: told.answers.length,
      rank: RANK[told.consensus],
      ...((told.review ?? told.consensus === 'CONFLICTING') && {
        conflict: {
          create: {
            state: told.review ?? 'OPEN',
            ...(told.openedAt && { openedAt: told.openedAt }),
          },
        },
      }),
    },
  });
  const answerIds: string[] = [];
  for (const [position, answer] of told.answers.entries()) {
    const { id } = await prisma.answer.create({
      data: {
        questionId: question.id,
        valueKey: JSON.stringify(answer.value),
        value: answer.value as object,
        position,
      },
    });
    for (const article of answer.by)
      await storeClaim(prisma, article, { ...told, ...answer, answerId: id });
    answerIds.push(id);
  }
  for (const [at, leftId] of answerIds.entries()) {
    for (const rightId of answerIds.slice(at + 1)) {
      await prisma.comparison.create({
        data: {
          questionId: question.id,
          leftId,
          rightId,
          relation: told.relation ?? 'DISJOINT',
          rule: 'time',
          policyVersion: 'test',
        },
      });
    }
  }
  for (const { key, type, names } of told.about ?? []) {
    const rows = Object.entries(names).map(([language, name]) => ({ language, name }));
    const entity = await prisma.entity.upsert({
      where: { key },
      update: {},
      create: {
        key,
        type,
        names: { create: rows },
        words: await know(prisma, wordsOfEntity(key, Object.values(names))),
      },
    });
    await prisma.questionEntity.create({ data: { questionId: question.id, entityId: entity.id } });
  }
  return question.id;
}

function daysOf(value: Value) {
  if (value.kind !== 'time') return {};
  const { earliest, latest } = timeBounds(value.edtf);
  return { edtf: value.edtf, earliest, latest };
}

async function storeClaim(
  prisma: PrismaClient,
  article: StoredArticle,
  told: { kind: QuestionKind; value: Value; exact?: string; answerId: string },
): Promise<void> {
  const exact = told.exact ?? article.text;
  const start = article.text.indexOf(exact);
  const position = await prisma.claim.count({ where: { revisionId: article.revisionId } });
  await prisma.claim.create({
    data: {
      revisionId: article.revisionId,
      position,
      kind: told.kind,
      value: told.value as object,
      ...daysOf(told.value),
      modality: 'PLANNED',
      exact,
      prefix: article.text.slice(0, start),
      suffix: article.text.slice(start + exact.length),
      start,
      end: start + exact.length,
      rule: 'test',
      words: [...wordsOfClaim(exact, null)],
      answerId: told.answerId,
    },
  });
}

/** A value of time. */
export const time = (edtf: string): Value => ({ kind: 'time', edtf });

/** An entity with an English and a Hindi name. */
export const entity = (key: string, en: string, hi: string): EntityRef => ({
  key,
  type: 'PERSON',
  names: { en, hi },
  within: [],
  wikidataId: null,
});
