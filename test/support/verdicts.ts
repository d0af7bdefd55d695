import type { PrismaClient } from '../../src/store/generated/client.js';

/** Every question as a line that does not depend on ids, sorted: two databases that say the same give the same lines. */
export async function readVerdicts(prisma: PrismaClient): Promise<string[]> {
  const questions = await prisma.question.findMany({
    select: {
      textEn: true,
      consensus: true,
      independentOrigins: true,
      answers: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          valueKey: true,
          claims: { select: { exact: true, revision: { select: { article: true } } } },
        },
      },
      comparisons: { select: { leftId: true, rightId: true, relation: true, rule: true } },
    },
  });
  return questions
    .map((question) => {
      const name = new Map(question.answers.map((answer) => [answer.id, answer.valueKey]));
      const answers = question.answers.map(
        ({ valueKey, claims }) =>
          `${valueKey} <- ${claims
            .map(({ exact, revision }) => `${revision.article.externalId}: ${exact}`)
            .sort()
            .join(' & ')}`,
      );
      const pairs = question.comparisons
        .map(
          (pair) =>
            `${name.get(pair.leftId)} ${pair.relation} ${name.get(pair.rightId)} by ${pair.rule}`,
        )
        .sort();
      return [
        question.textEn,
        question.consensus,
        question.independentOrigins,
        ...answers,
        ...pairs,
      ].join('\n  ');
    })
    .sort();
}
