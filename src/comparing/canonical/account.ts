import { countryOf } from '../../languages/entities.js';
import type { EventMention } from '../../reading/reading.js';
import { type Canonicals, canonicalEntities, canonicalEntity, canonicalKey } from './entity.js';

type Account = Omit<EventMention, 'id'>;

/** An account of an event as standing judgements have it: its people, its place, and the keys under which it meets others. */
export function canonicalAccount<Told extends Account>(
  account: Told,
  canonicals: Canonicals,
): Told {
  if (!canonicals.size) return account;
  return {
    ...account,
    participants: canonicalEntities(account.participants, canonicals),
    place: account.place && canonicalEntity(account.place, canonicals),
    blockKeys: canonicalBlocks(account.blockKeys, canonicals),
  };
}

/** Block keys with the entities that stand for those in them, each once. */
export function canonicalBlocks(keys: readonly string[], canonicals: Canonicals): string[] {
  return [...new Set(keys.map((key) => canonicalBlock(key, canonicals)))];
}

/** As `identity` and `happeningIdentity` put a key together: the type, who takes part in their order, and what else tells it. */
function canonicalBlock(key: string, canonicals: Canonicals): string {
  const [type = '', ...parts] = key.split('|');
  const seen = parts.map((part) => canonicalKey(part, canonicals));
  if (seen.every((part, at) => part === parts[at])) return key;
  switch (type) {
    case 'happening':
      return [type, ...seen].join('|');
    case 'visit': {
      const goal = canonicals.get(parts.at(-1) as string);
      return [type, ...inOrder(seen.slice(0, -1)), goal ? countryOf(goal).key : seen.at(-1)].join(
        '|',
      );
    }
    case 'gathering':
      return [type, ...inOrder(seen.slice(0, -1)), seen.at(-1)].join('|');
    default:
      return [type, ...inOrder(seen)].join('|');
  }
}

const inOrder = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
