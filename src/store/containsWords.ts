import type { Prisma } from './generated/client.js';

// Prisma hands `%` and `_` on to LIKE as wildcards.
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** Every word stands in the question's text, in the one language or the other, in any case. */
export const containsWords = (words: readonly string[]): Prisma.QuestionWhereInput[] =>
  words.map((word) => {
    const contains = literally(word);
    return {
      OR: [
        { textEn: { contains, mode: 'insensitive' } },
        { textHi: { contains, mode: 'insensitive' } },
      ],
    };
  });
