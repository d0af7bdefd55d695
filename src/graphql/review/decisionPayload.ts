import { Field, ObjectType } from 'type-graphql';
import type { DecisionMade } from '../../services/decideConflict.js';
import type { Editor } from '../../services/editor.js';
import { requireIdentity, signerOf } from '../../services/identity.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { Decision } from '../decision/decisionType.js';
import { createLoaders } from '../loaders.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A decision that was made or taken back, and what came of it.',
})
export class DecisionPayload {
  @Field(() => Decision, { description: 'The decision as it stands in the record now.' })
  decision!: DecisionRecord;

  @Field(() => [Conflict], {
    description: 'The conflicts that it opened, changed or closed, with their new versions.',
  })
  conflicts!: ConflictRecord[];
}

/** Who decides: whoever is signed in, under the name that a program told. */
export function editorOf(context: RequestContext, by: string | null | undefined): Editor {
  const identity = requireIdentity(context);
  return { id: identity.id, name: signerOf(identity, by) };
}

/** Reads what a decision came to. */
export async function decisionPayload(
  { decisionId, conflictIds }: DecisionMade,
  context: RequestContext,
): Promise<DecisionPayload> {
  // What an earlier mutation of the same request has read is out of date.
  context.loaders = createLoaders(context.useCases);
  const [decision, conflicts] = await Promise.all([
    context.loaders.decision.load(decisionId),
    context.useCases.rows('Conflict', conflictIds),
  ]);
  if (!decision) throw new Error(`decision ${decisionId} is not there after it was stored`);
  return { decision, conflicts: conflicts.filter((conflict) => conflict !== null) };
}
