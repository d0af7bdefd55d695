import { createHash } from 'node:crypto';
import { lexicon } from '../languages/lexicon/lexicon.js';
import type { PrismaClient } from '../store/generated/client.js';
import { isReached, type Milestone, reach } from '../store/milestones.js';
import {
  CLAIMS,
  ENTITIES,
  OUTLETS,
  QUESTIONS,
  REVISIONS,
  rewriteWords,
} from '../store/rewriteWords.js';
import {
  wordsOfArticle,
  wordsOfClaim,
  wordsOfEntity,
  wordsOfOutlet,
  wordsOfQuestion,
} from './searchWords.js';

/** Goes up with every change of what words are folded to, or of their sounds: then stored texts are gone through once. */
const TEXTS = 1;

/** Changes with all that the lexicon calls an entity. Taken with this module, while the database of a start still opens. */
const LEXICON_MARK = createHash('sha256')
  .update(
    JSON.stringify(
      lexicon.map(({ key, hi, en, shortHi, shortEn }) => [key, hi, en, shortHi, shortEn]),
    ),
  )
  .digest('hex')
  .slice(0, 12);

/**
 * Sees to it that what an earlier version stored is found by what this one looks for: texts where words are made otherwise
 * now, entities where the lexicon calls them otherwise. A database that is up to date costs three look-ups.
 */
export async function refreshSearch(prisma: PrismaClient): Promise<void> {
  await once(prisma, `search words of texts ${TEXTS}`, async () => {
    await rewriteWords(prisma, REVISIONS, ({ title, text, claims }) =>
      wordsOfArticle(title, text, claims),
    );
    await rewriteWords(prisma, CLAIMS, ({ exact, attribution }) => ({
      words: wordsOfClaim(exact, attribution),
      forms: [],
    }));
    await rewriteWords(prisma, QUESTIONS, ({ textEn, textHi }) => wordsOfQuestion(textEn, textHi));
  });
  await once(prisma, `search words of outlets ${TEXTS}`, () =>
    rewriteWords(prisma, OUTLETS, ({ name }) => wordsOfOutlet(name)),
  );
  await once(prisma, `search words of names ${TEXTS} ${LEXICON_MARK}`, () =>
    rewriteWords(prisma, ENTITIES, ({ key, names }) =>
      wordsOfEntity(
        key,
        names.map(({ name }) => name),
      ),
    ),
  );
}

async function once(
  prisma: PrismaClient,
  name: Milestone,
  work: () => Promise<void>,
): Promise<void> {
  if (await isReached(prisma, name)) return;
  await work();
  await reach(prisma, name);
}
