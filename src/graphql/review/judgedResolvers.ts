import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import type { EventRecord } from '../../services/lookUpEvents.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import type { RequestContext } from '../context.js';
import { Decision } from '../decision/decisionType.js';
import { Event } from '../event/eventType.js';
import { Question } from '../question/questionType.js';

/** What editors joined to a question, or parted from it. */
@Resolver(() => Question)
export class JudgedQuestionResolver {
  @FieldResolver(() => [Decision], {
    description:
      'The standing decisions that join it with another question or part it from one, the first first. Undoing one gives back what it joined or parted.',
  })
  async decisions(
    @Root() { id }: QuestionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionRecord[]> {
    return loadAll(await loaders.judgementsOfQuestion.load(id), loaders);
  }
}

/** What editors joined to an event, or parted from it. */
@Resolver(() => Event)
export class JudgedEventResolver {
  @FieldResolver(() => Int, {
    description:
      'Rises with each account that joins or leaves it: mergeEvents and splitEvent are told it.',
  })
  async version(@Root() { id }: EventRecord, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.versionOfEvent.load(id)) ?? 1;
  }

  @FieldResolver(() => [Decision], {
    description:
      'The standing decisions that join it with another event or part it from one, the first first. Undoing one gives back what it joined or parted.',
  })
  async decisions(
    @Root() { id }: EventRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionRecord[]> {
    return loadAll(await loaders.judgementsOfEvent.load(id), loaders);
  }
}

async function loadAll(
  ids: readonly string[],
  { decision }: RequestContext['loaders'],
): Promise<DecisionRecord[]> {
  const decisions = await Promise.all(ids.map((id) => decision.load(id)));
  return decisions.filter((one) => one !== null);
}
