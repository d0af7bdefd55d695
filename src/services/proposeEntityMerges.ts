import { setImmediate } from 'node:timers/promises';
import { chooseCanonical } from '../comparing/canonical/choose.js';
import { entityOfKey, listedNames } from '../languages/entities.js';
import { NameIndex, type Proposal } from '../languages/names/nameIndex.js';
import { chooseMerges } from '../languages/names/proposeMerges.js';
import type { PrismaClient } from '../store/generated/client.js';
import type { ListOrder, Stretch } from '../store/keyset.js';
import { readNamed, readStanding } from '../store/readsJudgements.js';
import { isUnlisted } from '../values/unlisted.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

/** Two entities that may be one, by their names. */
export interface MergeProposal {
  /** The one that would stand for both. */
  readonly leftKey: string;
  readonly rightKey: string;
  /** Their rows. */
  readonly leftId: string;
  readonly rightId: string;
  /** The likelihood as lists are ordered by it. */
  readonly millionths: number;
  /** 0 to 1. */
  readonly likelihood: number;
  /** The rule that decided: `name/spelling`. */
  readonly rule: string;
  readonly reason: string;
  /** The names that are most alike, as they are written, and as they were compared. */
  readonly names: readonly [left: string, right: string];
  readonly compared: readonly [left: string, right: string];
}

/** Names compared so far, by type of entity: comparing is pure, so what was compared once need not be again. */
type Indexes = Map<string, NameIndex>;
const indexesOf = new WeakMap<PrismaClient, Indexes>();

/** The pairs of entities that may be one, likeliest first: none that is judged already, either way or through others. */
export async function proposeEntityMerges(
  prisma: PrismaClient,
  request: PageRequest,
): Promise<Page<MergeProposal>> {
  const proposals = await findProposals(prisma);
  return lookUpPage<MergeProposal>(
    {
      name: 'merge proposals',
      order: ORDER,
      rows: async (stretch) => stretchOf(proposals, stretch),
      count: async () => proposals.length,
    },
    request,
  );
}

// The list is not the database's: no column is asked for by its path.
const ORDER: ListOrder = [
  { field: 'millionths', path: ['millionths'], direction: 'desc', as: 'int' },
  { field: 'leftId', path: ['leftId'], direction: 'asc', as: 'id' },
  { field: 'rightId', path: ['rightId'], direction: 'asc', as: 'id' },
];

function stretchOf(
  all: readonly MergeProposal[],
  { take, from, backward }: Stretch,
): readonly MergeProposal[] {
  const [millionths, leftId, rightId] = (from ?? []) as [number, string, string];
  const side = (one: MergeProposal) => inOrder({ millionths, leftId, rightId }, one);
  const beyond = from ? all.filter((one) => (backward ? side(one) > 0 : side(one) < 0)) : all;
  return backward ? beyond.slice(-take) : beyond.slice(0, take);
}

async function findProposals(prisma: PrismaClient): Promise<MergeProposal[]> {
  const [named, standing] = [await readNamed(prisma), await readStanding(prisma)];
  const indexes = indexesOf.get(prisma) ?? new Map<string, NameIndex>();
  indexesOf.set(prisma, indexes);
  for (const [at, { key, type, names }] of named.entries()) {
    const index = indexes.get(type) ?? new NameIndex({ mayPair });
    indexes.set(type, index);
    const listed = listedNames(key).map(({ name }) => name);
    index.add({ id: key, names: listed.length ? listed : names });
    // Others are served meanwhile: a name may be compared with some hundred.
    if (at % 10 === 0) await setImmediate();
  }
  const { proposals } = chooseMerges(
    named.map(({ key }) => key),
    [...indexes.values()].flatMap((index) => index.pairs()),
    standing.map(({ leftKey: left, rightKey: right, verdict }) => ({ left, right, verdict })),
  );
  const idOf = new Map(named.map(({ key, id }) => [key, id]));
  return proposals.map((one) => toProposal(one, idOf)).sort(inOrder);
}

/** Of two that the lexicon holds, it says itself whether they are one. */
function mayPair(left: string, right: string): boolean {
  return isUnlisted({ key: left }) || isUnlisted({ key: right });
}

function toProposal(
  { left, right, names, likeness }: Proposal,
  idOf: ReadonlyMap<string, string>,
): MergeProposal {
  const first = chooseCanonical(
    [left, right].map((key) => ({ key, wikidataId: entityOfKey(key)?.wikidataId ?? null })),
  );
  const turned = first.key === right;
  const inTurn = <One>([one, other]: readonly [One, One]): [One, One] =>
    turned ? [other, one] : [one, other];
  const [leftKey, rightKey] = inTurn([left, right]);
  const { likelihood, rule, reason, compared } = likeness;
  return {
    leftKey,
    rightKey,
    leftId: idOf.get(leftKey) as string,
    rightId: idOf.get(rightKey) as string,
    millionths: Math.round(likelihood * 1e6),
    likelihood,
    rule,
    reason,
    names: inTurn(names),
    compared: inTurn(compared),
  };
}

type Place = Pick<MergeProposal, 'millionths' | 'leftId' | 'rightId'>;

function inOrder(a: Place, b: Place): number {
  return b.millionths - a.millionths || byText(a.leftId, b.leftId) || byText(a.rightId, b.rightId);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
