import { happeningKind, kindOfRef } from '../languages/happenings/kinds.js';
import { type Matter, measureOf } from '../languages/happenings/measures.js';
import type { Sense } from '../languages/sense.js';
import type { EntityRef } from '../values/value.js';
import type { Account } from './account.js';
import { clauses } from './clauses.js';
import { framePlaced } from './frames/frame.js';
import type { Item } from './items.js';
import { contestKeys } from './matters/contest.js';
import { craftOf, missionKeys } from './matters/mission.js';
import type { MatterSource } from './matters/source.js';
import { defendantsOf, trialKeys } from './matters/trial.js';
import { itemsWithAny, type Sentence } from './sentence.js';

/** A matter with the keys under which accounts of it meet. */
interface KnownMatter {
  readonly account: Account;
  readonly keys: readonly string[];
}

/**
 * What a whole article is about, on whichever day: the case behind its verdicts, the election behind its counts. Reports
 * of a conviction, of the sentence a week later and of the appeal give figures of one case.
 */
export class Matters {
  readonly #known = new Map<Matter, KnownMatter>();

  constructor(source: MatterSource | null) {
    if (!source) return;
    const told = measuresIn(source.sentences);
    const judged = source.happenings.all.some((account) => isJudgment(account));
    if (judged || told.has('trial'))
      this.#add('trial', defendantsOf(source), trialKeys(source), source);
    if (source.happenings.tellsOf(['launch']))
      this.#add('mission', craftOf(source), missionKeys(source), source);
    if (told.has('contest')) this.#add('contest', [], contestKeys(source), source);
  }

  /** The account of a matter, where the article tells enough of it for others to meet it. */
  of(matter: Matter): Account | null {
    return this.#known.get(matter)?.account ?? null;
  }

  get all(): Account[] {
    return [...this.#known.values()].map(({ account }) => account);
  }

  /** The keys of an account that is a matter; null for others. */
  keysOf(account: Account): readonly string[] | null {
    return [...this.#known.values()].find((one) => one.account === account)?.keys ?? null;
  }

  /**
   * The keys of an account, `keys` but for a verdict: that meets others by what its case does, since one agency has many
   * cases before one court.
   */
  keysFor(account: Account, keys: readonly string[]): readonly string[] {
    const trial = this.#known.get('trial');
    if (!trial || !isJudgment(account)) return keys;
    const own = keys.filter((key) => !key.includes('|organisation/'));
    return [...new Set([...own, ...trial.keys.map((key) => key.replace('|trial|', '|judgment|'))])];
  }

  #add(
    matter: Matter,
    who: readonly EntityRef[],
    keys: readonly string[],
    { sentences: [first], pack }: MatterSource,
  ): void {
    const [clause] = first ? clauses(first, pack) : [];
    if (!keys.length || !clause) return;
    const participants = [happeningKind(matter).ref, ...who];
    const frame = framePlaced(
      {
        clause,
        type: 'happening',
        joinsOnly: false,
        participants,
        place: null,
        placeAt: null,
        time: null,
        timeAt: null,
        at: { from: clause.from, to: clause.from },
        predicate: false,
        modality: null,
        tense: null,
        anaphoric: false,
        isArrival: false,
        link: null,
        offset: null,
        ordinal: null,
        body: null,
      },
      0,
      0,
      false,
    );
    const telling = { frame, edtf: null, source: null, timeAt: null, modality: null };
    const account: Account = { type: 'happening', participants, tellings: [telling], edtf: null };
    this.#known.set(matter, { account, keys });
  }
}

const OF_MATTERS: readonly Sense['cls'][] = ['measure', 'penalty', 'quantity', 'counted'];

/** The matters that an article has words for. */
function measuresIn(sentences: readonly Sentence[]): ReadonlySet<Matter> {
  const found = new Set<Matter>();
  for (const sentence of sentences)
    for (const at of itemsWithAny(sentence, OF_MATTERS))
      for (const sense of (sentence.items[at] as Item).senses) {
        const of = sense.cls === 'measure' ? measureOf(sense.measure) : null;
        if (of?.matter && !of.isCommon) found.add(of.matter);
        if (sense.cls === 'penalty') found.add('trial');
        if ((sense.cls === 'quantity' || sense.cls === 'counted') && sense.unit === 'seat')
          found.add('contest');
      }
  return found;
}

function isJudgment({ participants: [kind] }: Account): boolean {
  return kind !== undefined && kindOfRef(kind).family === 'judgment';
}
