import { canonicalAccount } from '../comparing/canonical/account.js';
import type { Canonicals } from '../comparing/canonical/entity.js';
import { distance, gatherEvents } from '../comparing/gatherEvents.js';
import type { GatheredMention } from '../comparing/model.js';
import type { Incoming } from '../store/incoming.js';
import {
  arrivingMentions,
  gatheredMention,
  type Neighbourhood,
  neighbourhoodOf,
  sketchesOf,
} from '../store/neighbourhood.js';
import { type MetRow, readMet, readTouched } from '../store/readsMet.js';
import type { Transaction } from '../store/transaction.js';

/**
 * What articles on their way in touch, where they take nothing away: the events that their accounts join, part or make, and what is
 * told of these; see ADR 21 for why that is all. Null where editors judged any of it: then `findNeighbourhood` goes as far as
 * it has to.
 */
export async function findTouched(
  tx: Transaction,
  aspects: readonly string[],
  incoming: Incoming,
  canonicals: Canonicals,
): Promise<Neighbourhood | null> {
  const { articles } = incoming;
  if (articles.some(({ judged, judgedClaims }) => judged.length + judgedClaims.length)) return null;
  const seen = (mention: GatheredMention): GatheredMention => ({
    ...mention,
    event: canonicalAccount(mention.event, canonicals),
  });
  const own = arrivingMentions(articles).map(seen);
  const blocks = articles.flatMap(({ told }) => told.blocks);
  const met = new Map<string, MetEvent>();
  /** Events that are parted, whose accounts may now be of others that they were kept from. */
  const parted = new Set<string>();
  let outcome: Outcome = { changed: [], parted: [] };
  for (let next: readonly string[] | null = []; next; ) {
    const isFirst = !next.length;
    const rows = await readMet(tx, isFirst ? blocks : [], next, [...met.keys()]);
    for (const event of byEvent(rows, seen)) {
      if (isFirst && !isNear(event, own)) continue;
      if (event.rows.some(({ isJudged }) => isJudged)) return null;
      met.set(event.id, event);
    }
    outcome = outcomeOf(own, [...met.values()]);
    const fresh = outcome.parted.filter((id) => !parted.has(id));
    for (const id of fresh) parted.add(id);
    next = fresh.length ? fresh.flatMap((id) => rowsOf(met, id).map((row) => row.id)) : null;
  }
  const mentions = outcome.changed.flatMap((id) => rowsOf(met, id));
  const told = await readTouched(
    tx,
    mentions.map(({ id }) => id),
    aspects,
  );
  if (told.judgedClaims.length) return null;
  const beside = new Set(told.mentions.flatMap(({ eventId }) => eventId ?? []));
  const rows = { ...told, mentions: [...mentions, ...told.mentions] };
  return neighbourhoodOf(rows, aspects, articles, await sketchesOf(tx, told), beside);
}

/** A stored event with all its accounts. */
interface MetEvent {
  readonly id: string;
  readonly rows: readonly MetRow[];
  readonly mentions: readonly GatheredMention[];
}

const rowsOf = (met: ReadonlyMap<string, MetEvent>, id: string) => met.get(id)?.rows ?? [];

function byEvent(
  rows: readonly MetRow[],
  seen: (mention: GatheredMention) => GatheredMention,
): MetEvent[] {
  const events = new Map<string, MetRow[]>();
  for (const row of rows) {
    const known = events.get(row.eventId);
    if (known) known.push(row);
    else events.set(row.eventId, [row]);
  }
  return [...events].map(([id, told]) => ({
    id,
    rows: told,
    mentions: told.map((row) => seen(gatheredMention(row, row))),
  }));
}

/** Whether any of its accounts can be of one event with any of these. */
const isNear = ({ mentions }: MetEvent, own: readonly GatheredMention[]): boolean =>
  mentions.some((one) => own.some((other) => distance(one, other) !== null));

interface Outcome {
  /** Stored events of which an account is now with others than before. */
  readonly changed: readonly string[];
  /** Those of them whose accounts are no longer all of one event. */
  readonly parted: readonly string[];
}

function outcomeOf(own: readonly GatheredMention[], met: readonly MetEvent[]): Outcome {
  const eventOf = new Map(met.flatMap(({ id, mentions }) => mentions.map(({ ref }) => [ref, id])));
  const changed = new Set<string>();
  const times = new Map<string, number>();
  for (const { mentions } of gatherEvents([...own, ...met.flatMap((one) => one.mentions)])) {
    const from = new Set(mentions.flatMap(({ ref }) => eventOf.get(ref) ?? []));
    const isJoined = from.size > 1 || mentions.some(({ ref }) => !eventOf.has(ref));
    for (const id of from) {
      times.set(id, (times.get(id) ?? 0) + 1);
      if (isJoined) changed.add(id);
    }
  }
  const parted = [...times].flatMap(([id, count]) => (count > 1 ? [id] : []));
  return { changed: [...new Set([...changed, ...parted])], parted };
}
