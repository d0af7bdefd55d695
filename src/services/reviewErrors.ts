import type { Ground } from '../reviewing/ground.js';
import type { AnsweringClaim } from '../store/readsAnsweredQuestions.js';
import type { ReviewedConflict } from '../store/readsConflicts.js';
import type { DecisionRow } from '../store/readsDecisions.js';
import { printValue } from '../values/print.js';
import { ErrorCode, MilaanError, quote } from './errors.js';

export const conflictNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No conflict bears the id ${quote(id)} any more. Its question may have become one with another; the field conflicts lists those that stand, and decisions about it stand there too.`,
  );

export const decisionNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No decision bears the id ${quote(id)}. The field decisions lists those that were made.`,
  );

const moment = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');

const DONE: Readonly<Record<DecisionRow['action'], string>> = {
  CONFIRM: 'confirmed it',
  DISMISS: 'dismissed it',
  RESOLVE: 'resolved it',
  REOPEN: 'reopened it',
  COMMENT: 'commented on it',
  ASSIGN: 'assigned it',
  ADD_CLAIM: 'added a claim',
  CORRECT_CLAIM: 'corrected a claim',
  REJECT_CLAIM: 'rejected a claim',
  SPLIT_EVENT: 'split an event',
  MERGE_EVENTS: 'merged two events',
  SPLIT_QUESTION: 'split a question',
  MERGE_QUESTIONS: 'merged two questions',
};

/** What editors have done to a conflict from a version on, in words. */
function meanwhile(version: number, decisions: readonly DecisionRow[]): string[] {
  const made = decisions.flatMap((one) => [
    ...(one.version !== null && one.version >= version && one.action !== 'COMMENT'
      ? [{ at: one.createdAt, text: `${quote(one.byName)} ${DONE[one.action]}` }]
      : []),
    ...(one.undo?.version != null && one.undo.version >= version
      ? [
          {
            at: one.undo.createdAt,
            text: `${quote(one.undo.byName)} took back that ${quote(one.byName)} ${DONE[one.action]}`,
          },
        ]
      : []),
  ]);
  return made
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, text }) => `${text} at ${moment(at)} UTC`);
}

export function versionConflict(
  field: string,
  version: number,
  conflict: ReviewedConflict,
  decisions: readonly DecisionRow[],
): MilaanError {
  const told = meanwhile(version, decisions);
  const why =
    version > conflict.version
      ? 'It has never had that version.'
      : told.length
        ? `Meanwhile ${told.join('; ')}.`
        : 'Meanwhile its answers, or who gives them, have changed.';
  return new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    `You decide on version ${version} of the conflict, which is ${conflict.state} in version ${conflict.version} now. ${why} Read it again, and decide on what it is.`,
  );
}

export const conflictClosed = (question: string): MilaanError =>
  new MilaanError(
    ErrorCode.CONFLICT_CLOSED,
    'input.conflictId',
    `There is nothing to decide: the sources of ${quote(question)} can all be right now. Comments and earlier decisions stay.`,
  );

export const openAlready = (): MilaanError =>
  new MilaanError(
    ErrorCode.ALREADY_OPEN,
    'input.conflictId',
    'The conflict is open already: nobody has decided, or what was decided was taken back.',
  );

export const reasonMissing = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.VALUE_EMPTY,
    field,
    'A conflict is not dismissed without a reason. Say why the sources do not contradict each other.',
  );

export const answerNotTold = (given: 'neither' | 'both' | 'reference'): MilaanError =>
  given === 'reference'
    ? new MilaanError(
        ErrorCode.BAD_USER_INPUT,
        'input.reference',
        'An answer that no source gives needs a reference: the address of a page where it can be looked up.',
      )
    : new MilaanError(
        ErrorCode.BAD_USER_INPUT,
        given === 'both' ? 'input.value' : 'input.answerId',
        given === 'both'
          ? 'Two answers are told. Send answerId for one of those given, or value for another, not both.'
          : 'No answer is told. Send answerId for one of those given, or value with a reference for another.',
      );

export const answerNotOfConflict = (field: string, id: string, ground: Ground): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `${quote(id)} is no answer to ${quote(ground.textEn)}. Those given are ${ground.answers.map(({ value }) => quote(printValue(value, 'en'))).join(', ')}.`,
  );

export const decisionUndone = (field: string, { id, undo }: DecisionRow): MilaanError =>
  new MilaanError(
    ErrorCode.ALREADY_UNDONE,
    field,
    `The decision ${id} was taken back${undo ? ` on ${moment(undo.createdAt)} UTC by ${quote(undo.byName)}` : ''} already.`,
  );

export const claimNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No claim bears the id ${quote(id)}. A new revision of an article has claims of its own; the field claims lists those of now.`,
  );

export const questionNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No question bears the id ${quote(id)}. The field questions lists those that are asked.`,
  );

export const claimSuperseded = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.CLAIM_SUPERSEDED,
    field,
    'The claim is of an earlier revision of its article, which is compared no more. Decide on the claims of the current one.',
  );

/** The same as of a conflict, of a claim. */
export function claimVersionConflict(
  field: string,
  version: number,
  current: number,
  decisions: readonly DecisionRow[],
): MilaanError {
  const told = meanwhile(version, decisions);
  return new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    `You decide on version ${version} of the claim, which is in version ${current} now. ${told.length ? `Meanwhile ${told.join('; ')}. ` : ''}Read it again, and decide on what it is.`,
  );
}

const EXAMPLES: Readonly<Record<Ground['kind'], string>> = {
  DATE: 'a day or a period, such as "5 December 2025", "around 5 December" or the EDTF 2025-12',
  ORDER: 'before, same day or after',
  DURATION: 'a length of time, such as "25 years"',
  QUANTITY: 'a figure, such as "12 people" or "at least 30"',
  ORDINAL: 'a place in a series, such as "25th"',
  PLACE: 'a place that is known by its name, such as "Moscow"',
  PERSON: 'a person who is known by name, such as "Vladimir Putin"',
  ORGANISATION: 'a body that is known by its name, such as "BRICS"',
  ROLE: 'an office, such as "Foreign Minister"',
  OCCURRENCE: 'yes or no',
};

export const valueUnread = (field: string, text: string, kind: Ground['kind']): MilaanError =>
  new MilaanError(
    ErrorCode.VALUE_UNREAD,
    field,
    `${quote(text)} does not say one value of the kind ${kind}. Write ${EXAMPLES[kind]}, in English or in Hindi.`,
  );

export const quoteNotThere = (found: string | null, length: number): MilaanError =>
  found === null
    ? new MilaanError(
        ErrorCode.QUOTE_MISMATCH,
        'input.start',
        `start and end name no words of the text: it has ${length} code points.`,
      )
    : new MilaanError(
        ErrorCode.QUOTE_MISMATCH,
        'input.exact',
        `${quote(found)} stands there in the text now. Offsets count Unicode code points of the text as it is stored.`,
      );

export const eventWithoutDays = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'Nothing tells when the event of this question was: no other article can be said to tell of it.',
  );

export const eventNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No event bears the id ${quote(id)} any more. It may have become one with another; the field events lists those that are told.`,
  );

export const sameEventTwice = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'Both ids name one event. Name the two that are one.',
  );

export const eventsOfTwoTypes = (left: string, right: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_MERGEABLE,
    'input.rightId',
    `A ${left} and a ${right} cannot be one event: other questions are asked of each.`,
  );

export const nothingSplit = (field: string, told: number): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `Some of the ${told} articles that tell of the event have to go, and some have to stay. Name those whose event it is not, by ids that Event.articles gives.`,
  );

const decidedText = ({ id, byName, createdAt }: DecisionRow): string =>
  `${quote(byName)} decided so at ${moment(createdAt)} UTC (decision ${id})`;

/** What another decision says stands against a judgement. */
const standsAgainst =
  (code: ErrorCode, told: string) =>
  (decision: DecisionRow): MilaanError =>
    new MilaanError(
      code,
      'input',
      `${told}: ${decidedText(decision)}. Whoever knows better undoes that first.`,
    );

export const eventsJudgedDifferent = standsAgainst(
  ErrorCode.JUDGED_DIFFERENT,
  'These are two events',
);

export const eventsJudgedSame = standsAgainst(ErrorCode.JUDGED_SAME, 'These are one event');

/** What was decided about an event or a question last, in words; nothing where nobody decided. */
const lastly = (decision: DecisionRow | null): string => {
  if (!decision) return '';
  const { byName, action, createdAt, undo } = decision;
  return undo
    ? ` Last, ${quote(undo.byName)} took back that ${quote(byName)} ${DONE[action]} at ${moment(undo.createdAt)} UTC.`
    : ` Last, ${quote(byName)} ${DONE[action]} at ${moment(createdAt)} UTC.`;
};

export const subjectVersionConflict = (
  what: 'event' | 'question',
  field: string,
  version: number,
  current: number,
  last: DecisionRow | null,
): MilaanError =>
  new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    `You decide on version ${version} of the ${what}, which is in version ${current} now.${lastly(last)} Read it again, and decide on what it is.`,
  );

export const subjectGone = (
  what: 'event' | 'question',
  field: string,
  decision: DecisionRow,
): MilaanError =>
  new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    `The ${what} is no longer there.${lastly(decision)} The field ${what}s lists those that stand (decision ${decision.id}).`,
  );

export const sameQuestionTwice = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'Both ids name one question. Name the two that ask the same.',
  );

const cannotAskTheSame = (why: string): MilaanError =>
  new MilaanError(ErrorCode.NOT_MERGEABLE, 'input.rightId', `They cannot ask the same: ${why}`);

export const questionsOfTwoKinds = (left: string, right: string): MilaanError =>
  cannotAskTheSame(`the one asks for a ${left}, the other for a ${right}.`);

export const questionsIncomparable = (): MilaanError =>
  cannotAskTheSame(
    'no answer to the one can be compared with any to the other, as people with money cannot.',
  );

export const questionsOfOtherEvents = (): MilaanError =>
  cannotAskTheSame(
    'each asks which of two events came first, and they are not the same two. Merge the events that are one.',
  );

/** What one article tells apart is never joined. */
export const articleAnswersBoth = (one: AnsweringClaim, other: AnsweringClaim): MilaanError =>
  cannotAskTheSame(
    `${one.outlet === null ? 'one article' : `an article of ${quote(one.outlet)}`} answers both, ${quote(one.evidence.exact)} the one and ${quote(other.evidence.exact)} the other. Where it was read wrong, correct or reject its claim first.`,
  );

export const nothingParted = (field: string, told: number): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `Some of the ${told} claims that answer the question have to go, and some have to stay. Name those that answer another one, by ids that Answer.claims gives.`,
  );

export const questionsJudgedDifferent = standsAgainst(
  ErrorCode.JUDGED_DIFFERENT,
  'These are two questions',
);

export const questionsJudgedSame = standsAgainst(
  ErrorCode.JUDGED_SAME,
  'These claims answer one question',
);

export const undoVersionConflict = (
  field: string,
  version: number,
  current: number | null,
): MilaanError =>
  new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    current === null
      ? `You take back a decision about something in version ${version}, which nobody tells any more. Read the decision again.`
      : `You take back a decision about something in version ${version}, which is in version ${current} now. Read the decision again: Decision.subjectVersion.`,
  );

export const addedToRest = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'The question was parted from another, and what says something that it alone does not say stays with that one. Add the claim there, and split it with this one.',
  );
