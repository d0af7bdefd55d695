import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Need } from '../../services/identity.js';
import type { RequestContext } from '../context.js';
import { DecisionPayload, decisionPayload, editorOf } from './decisionPayload.js';
import {
  AssignConflictInput,
  CommentOnConflictInput,
  DismissConflictInput,
  ResolveConflictInput,
  ReviewConflictInput,
  UndoDecisionInput,
} from './reviewInputs.js';

const ON_VERSION =
  'Refused where the conflict has changed since that version (VERSION_CONFLICT: who decided what meanwhile) or its sources can all be right by now (CONFLICT_CLOSED).';

@Resolver()
export class ReviewConflictResolver {
  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Agrees that the sources contradict each other: the state is CONFIRMED. ${ON_VERSION} Example: confirmConflict(input: {conflictId: "…", version: 1}).`,
  })
  async confirmConflict(
    @Arg('input', () => ReviewConflictInput, { description: 'Which, and on which version.' })
    input: ReviewConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.confirmConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Finds that the sources do not contradict each other: the state is DISMISSED. ${ON_VERSION} Example: dismissConflict(input: {conflictId: "…", version: 1, reason: "Two different sessions."}).`,
  })
  async dismissConflict(
    @Arg('input', () => DismissConflictInput, { description: 'Which, on which version, and why.' })
    input: DismissConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.dismissConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Says which answer stands, one of those given or another with a reference: the state is RESOLVED. What articles say stays as it is. ${ON_VERSION} Example: resolveConflict(input: {conflictId: "…", version: 1, value: "4 December 2025", reference: "https://example.org/statement"}).`,
  })
  async resolveConflict(
    @Arg('input', () => ResolveConflictInput, {
      description: 'Which, on which version, and the answer.',
    })
    input: ResolveConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.resolveConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description: `Takes up again what was confirmed, dismissed or resolved: the state is OPEN. ${ON_VERSION} Refused where it is open (ALREADY_OPEN). Example: reopenConflict(input: {conflictId: "…", version: 2, reason: "A new statement."}).`,
  })
  async reopenConflict(
    @Arg('input', () => ReviewConflictInput, { description: 'Which, and on which version.' })
    input: ReviewConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.reopenConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description:
      'Says something about a conflict, standing or closed. It decides nothing, needs no version and makes no new one. Example: commentOnConflict(input: {conflictId: "…", text: "Asked the ministry."}).',
  })
  async commentOnConflict(
    @Arg('input', () => CommentOnConflictInput, { description: 'Which, and what is said.' })
    input: CommentOnConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.commentOnConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description:
      'Says who is to look into a conflict, or that nobody is. Refused where the conflict has changed since that version (VERSION_CONFLICT). Example: assignConflict(input: {conflictId: "…", version: 1, assignee: "meera"}).',
  })
  async assignConflict(
    @Arg('input', () => AssignConflictInput, { description: 'Which, on which version, to whom.' })
    input: AssignConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.assignConflict(by, input), context);
  }

  @Authorized<Need>('EDITOR')
  @Mutation(() => DecisionPayload, {
    description:
      'Takes a decision back, as if it had never been made: what stood before it stands again. It stays in the record. Refused where somebody did so before (ALREADY_UNDONE). Example: undoDecision(input: {id: "…", reason: "Wrong conflict."}).',
  })
  async undoDecision(
    @Arg('input', () => UndoDecisionInput, { description: 'Which, and why.' })
    input: UndoDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const by = editorOf(context, input.by);
    return decisionPayload(await context.useCases.undoDecision(by, input), context);
  }
}
