import { bodyOf, pairOf } from '../../languages/entities.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import type { Discourse } from '../discourse.js';
import type { Sentence } from '../sentence.js';
import { type Miss, nothing } from '../trace.js';
import { type BareFrame, commonOf } from './common.js';
import type { Gathering, Site } from './site.js';

/** A gathering is told of the body or series that gathers; a bilateral one without an owner is the countries' last spoken of. */
export function gatheringFrame(
  sentence: Sentence,
  clause: Clause,
  site: Site,
  gathering: Gathering,
  discourse: Discourse,
  miss?: Miss,
): BareFrame[] {
  const pair = gathering.pair.length
    ? gathering.pair
    : gathering.owner
      ? null
      : (discourse.countries ?? discourse.pair);
  const owner = gathering.owner ?? (pair && pairOf(pair));
  if (!owner) return nothing(miss, site.at, 'NO_OWNER');
  const family = gathering.level?.within.at(-1) ?? gathering.level?.key ?? 'organisation/summit';
  const series: EntityRef = gathering.owner ?? {
    ...owner,
    key: `${owner.key}+${family}`,
    within: [],
  };
  const base = commonOf(sentence, clause, site, null, []);
  return [
    {
      ...base,
      predicate: base.predicate ?? false,
      type: 'gathering',
      participants: [gathering.owner ? series : named(series, gathering.level)],
      ordinal: gathering.ordinal,
      body: gathering.owner && gathering.level ? bodyOf(gathering.owner, gathering.level) : null,
    },
  ];
}

/** A bilateral series is named by its countries and what they hold: India–Russia summit. */
function named(series: EntityRef, level: EntityRef | null): EntityRef {
  return level
    ? {
        ...series,
        type: 'EVENT',
        names: {
          en: `${series.names.en} ${level.names.en}`,
          hi: `${series.names.hi} ${level.names.hi}`,
        },
      }
    : series;
}
