import { type PolicyEffect, policyEffect } from '../comparing/policyEffect.js';
import type { PrismaClient } from '../store/generated/client.js';
import { type ComparedRow, readComparedQuestions } from '../store/readsComparedClaims.js';
import { valueKey } from '../values/key.js';
import { type Policies, policies } from '../values/policies.js';
import { invalidPageSize, invalidPolicy } from './errors.js';
import { checkRowId } from './lookUpIds.js';

/** What is to be judged otherwise, as the caller sent it: null and absent alike leave it as it is. */
export interface PolicyInput {
  readonly aroundDays?: number | null;
  readonly aroundMinutes?: number | null;
  readonly aroundHalfHourMinutes?: number | null;
  readonly aroundMonthDays?: number | null;
  readonly aroundYearDays?: number | null;
  readonly earlyUntil?: number | null;
  readonly lateFrom?: number | null;
  readonly aboutFigure?: number | null;
  readonly aboutDuration?: number | null;
  readonly roundFigureFrom?: number | null;
  readonly roundFigure?: number | null;
}

/** What other policies come to. */
export interface PolicyPreview {
  readonly effects: readonly (PolicyEffect & { readonly questionId: string })[];
  /** How many questions were looked at. */
  readonly examined: number;
  /** The last of them; null where none is left. */
  readonly next: string | null;
}

const DAY = 86_400;
const MINUTE = 60;
/** Rows read at once: a question has some ten claims of half a kilobyte. */
const BATCH = 200;
/** How many questions one request may look at: some seconds. */
export const MOST_EXAMINED = 5_000;

/** The range of each part of a policy: what lies outside makes no sense, or takes all for one. */
const RANGES: Readonly<Record<keyof PolicyInput, readonly [least: number, most: number]>> = {
  aroundDays: [0, 366],
  aroundMinutes: [0, 1_440],
  aroundHalfHourMinutes: [0, 1_440],
  aroundMonthDays: [0, 3_660],
  aroundYearDays: [0, 36_600],
  earlyUntil: [1, 19],
  lateFrom: [12, 31],
  aboutFigure: [0, 1],
  aboutDuration: [0, 1],
  roundFigureFrom: [0, 1e15],
  roundFigure: [0, 1],
};

/**
 * Compares stored questions by other policies than those that stand, a stretch of them by id: which conflicts would appear, and
 * which would disappear. Nothing is stored. Which claims answer one question stays as it is.
 */
export async function previewPolicy(
  prisma: PrismaClient,
  input: PolicyInput,
  request: { readonly first: number; readonly after: string | null },
): Promise<PolicyPreview> {
  const { first, after } = request;
  if (first < 1 || first > MOST_EXAMINED) throw invalidPageSize('first', first, MOST_EXAMINED);
  const other = policiesWith(input);
  const effects: PolicyPreview['effects'][number][] = [];
  let [examined, last] = [0, after === null ? null : checkRowId('after', after)];
  while (examined < first) {
    const take = Math.min(BATCH, first - examined);
    const rows = await readComparedQuestions(prisma, last, take);
    for (const row of rows) effects.push(...effectOn(row, other));
    examined += rows.length;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < take) return { effects, examined, next: null };
  }
  return { effects, examined, next: last };
}

function effectOn(
  { id, kind, isConflicting, claims }: ComparedRow,
  other: Policies,
): PolicyPreview['effects'] {
  const told = claims.map((claim) => ({
    ...claim,
    value: valueKey(claim.value) === valueKey(claim.settled) ? claim.value : claim.settled,
  }));
  const found = told.length ? policyEffect(kind, told, other) : null;
  // What stands is what is stored: what a comparison of all would settle otherwise is no effect of the policy.
  return found && isConflicting === (found.effect === 'DISAPPEARS')
    ? [{ ...found, questionId: id }]
    : [];
}

function policiesWith(input: PolicyInput): Policies {
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = input[name as keyof PolicyInput];
    if (value != null && !(value >= least && value <= most))
      throw invalidPolicy(`policy.${name}`, value, least, most);
  }
  const { halo, partOfMonth, figure, duration } = policies;
  const scaled = (value: number | null | undefined, unit: number, known: number): number =>
    value == null ? known : value * unit;
  const earlyUntil = input.earlyUntil ?? partOfMonth.early[1];
  const lateFrom = input.lateFrom ?? partOfMonth.late[0];
  if (earlyUntil + 1 > lateFrom - 1)
    throw invalidPolicy('policy.lateFrom', lateFrom, earlyUntil + 2, 31);
  return {
    ...policies,
    version: `${policies.version}+preview`,
    halo: {
      ...halo,
      minute: scaled(input.aroundMinutes, MINUTE, halo.minute),
      day: scaled(input.aroundDays, DAY, halo.day),
      month: scaled(input.aroundMonthDays, DAY, halo.month),
      year: scaled(input.aroundYearDays, DAY, halo.year),
    },
    halfHourHalo: scaled(input.aroundHalfHourMinutes, MINUTE, policies.halfHourHalo),
    partOfMonth: {
      early: [partOfMonth.early[0], earlyUntil],
      mid: [earlyUntil + 1, lateFrom - 1],
      late: [lateFrom, partOfMonth.late[1]],
    },
    figure: {
      ...figure,
      relative: input.aboutFigure ?? figure.relative,
      roundFrom: input.roundFigureFrom ?? figure.roundFrom,
      roundRelative: input.roundFigure ?? figure.roundRelative,
    },
    duration: { relative: input.aboutDuration ?? duration.relative },
  };
}
