import type { MeasureTakes } from '../../languages/happenings/measures.js';
import { isCurrency } from '../../values/currency.js';
import type { DurationValue, EntityRef, QuantityValue, Value } from '../../values/value.js';
import type { Account } from '../account.js';
import type { ToldFigure } from './toldFigure.js';

/** The unit of people told beside some that were counted before: 17 others. */
export const OTHERS = 'other';

/** Units that count people as such, without saying which. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...[
    'person',
    'death',
    'injured person',
    'body',
    'victim',
    OTHERS,
    'passenger',
    'accused',
    'convict',
    'witness',
    'villager',
  ],
  ...['devotee', 'pilgrim', 'worker', 'labourer', 'employee', 'tourist', 'resident', 'defendant'],
]);

/** What those who stand before a court are told by; whoever counts them so counts all of them. */
export const CALLINGS: ReadonlySet<string> = new Set([
  ...['agent', 'manager', 'director', 'promoter', 'trader', 'engineer', 'scientist', 'expert'],
  ...['driver', 'guard', 'activist', 'volunteer', 'suspect', 'prisoner', 'expatriate'],
  ...['investor', 'shareholder', 'customer'],
]);

/** Units that count people, whether they say which or not. */
export const PERSONS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...['woman', 'man', 'child', 'girl', 'boy', 'youth', 'student', 'teacher', 'doctor', 'nurse'],
  ...['officer', 'police officer', 'soldier', 'farmer', 'driver', 'engineer', 'firefighter'],
]);

/** Units that measure and do not count. */
const MEASURED =
  /^(?:%|\[.*|[a-z]{1,2}\d?|km\/h|Cel|deg|[kMG]?W|har|bigha|quintal|m?L|magnitude|duration)$/u;

const JACKETS = 'life jacket';
/** Units of what is no person. */
const THINGS: ReadonlySet<string> = new Set([
  ...[JACKETS, 'page', 'storey', 'ambulance', 'fire engine', 'bed', 'tent', 'camp', 'phone'],
  ...['weapon', 'bullet', 'cylinder', 'camera', 'ticket', 'kit', 'packet', 'road'],
]);

/** Units of what is weighed; liquor is seized by the litre. */
const WEIGHTS: ReadonlySet<string> = new Set(['kg', 'g', 't', 'quintal', '[lb_av]', 'L']);

/** Whether a measure can be given in a unit. A bare number can be of people, a magnitude or a share. */
export function takes(how: MeasureTakes, value: Value): boolean {
  if (value.kind === 'duration') return how === 'length';
  if (value.kind !== 'quantity') return false;
  const { unit } = value;
  switch (how) {
    case 'people':
      return unit === '1' || !(isCurrency(unit) || MEASURED.test(unit) || THINGS.has(unit));
    case 'money':
      return isCurrency(unit);
    case 'percent':
      return unit === '%';
    case 'magnitude':
      return unit === 'magnitude' || (unit === '1' && isMagnitude(value));
    case 'seats':
      return unit === 'seat' || unit === '1';
    case 'distance':
      return unit === 'km' || unit === 'm' || unit === '[mi_i]' || unit === '[ft_i]';
    case 'speed':
      return unit === 'km/h' || unit === '[mi_i]/h';
    case 'coaches':
      return unit === 'coach';
    case 'trains':
      return unit === 'train' || unit === 'vehicle' || unit === 'flight';
    case 'engines':
      return unit === 'fire engine' || unit === 'vehicle';
    case 'members':
      return unit === 'member' || unit === 'delegate';
    case 'candidates':
      return unit === 'candidate';
    case 'pages':
      return unit === 'page';
    case 'votes':
      return unit === 'vote';
    case 'weight':
      return WEIGHTS.has(unit);
    case 'rain':
      return unit === 'mm' || unit === 'cm' || unit === '[in_i]';
    case 'aftershocks':
      return unit === 'aftershock';
    case 'buildings':
      return unit === 'house' || unit === 'building';
    case 'storeys':
      return unit === 'storey';
    case 'jackets':
      return unit === JACKETS;
    case 'length':
    case 'deadline':
      return false;
  }
}

/** No earthquake has reached ten. */
function isMagnitude({ number }: QuantityValue): boolean {
  return number !== null && number > 0 && number < 10;
}

/** "27 deaths", "27 people" and "27" are one count; a count that has reached 27 is 27. */
export function countOf(value: QuantityValue): QuantityValue {
  const unit = PEOPLE.has(value.unit) || value.unit === '1' ? 'person' : value.unit;
  return value.lower === null ? { ...value, unit, lower: value.number } : { ...value, unit };
}

/** The highest count that an article gives, by happening, measure, part and place. */
export class HighestCounts {
  readonly #counts = new Map<Account, Map<string, number>>();

  /** A headline's count counts where the text beneath it gives none. */
  constructor(told: readonly ToldFigure[]) {
    this.#add(told.filter(({ headline }) => !headline));
    this.#add(
      told.filter(
        (one) =>
          one.headline && one.of && this.of(one.account, one.of.slug, one.part, one.scope) === null,
      ),
    );
  }

  #add(told: readonly ToldFigure[]): void {
    for (const figure of told) {
      if (!figure.of || figure.value.kind !== 'quantity') continue;
      const counts = this.#counts.get(figure.account) ?? new Map<string, number>();
      this.#counts.set(figure.account, counts);
      const key = keyOf(figure.of.slug, figure.part, figure.scope);
      counts.set(key, Math.max(sizeOf(figure), counts.get(key) ?? 0));
    }
  }

  /** Null where the article gives none. */
  of(
    account: Account,
    measure: string,
    part: string | null,
    scope: EntityRef | null,
  ): number | null {
    return this.#counts.get(account)?.get(keyOf(measure, part, scope)) ?? null;
  }

  /** Whether no other figure that the article gives of the measure and the happening is higher. */
  isHighest(figure: ToldFigure): boolean {
    const { account, of, part, scope } = figure;
    const most = of && this.of(account, of.slug, part, scope);
    return most == null || sizeOf(figure) >= most;
  }
}

function keyOf(measure: string, part: string | null, scope: EntityRef | null): string {
  return `${measure} ${part ?? ''} ${scope?.key ?? ''}`;
}

function sizeOf({ value }: ToldFigure): number {
  return value.kind === 'quantity' ? (value.number ?? value.lower ?? 0) : 0;
}

/** A figure as the key under which its equals meet. */
export function exactly(value: DurationValue | QuantityValue): string {
  if (value.kind === 'quantity') return String(value.number ?? `${value.lower}..${value.upper}`);
  // A fortnight is fourteen days, however it is said.
  const weeks = /^P(\d+)W$/u.exec(value.iso);
  return weeks ? `P${Number(weeks[1]) * 7}D` : value.iso;
}

/** A bus has no epicentre: a measure of some kinds is no other's. */
export function isOfKinds({ tellings }: Account, kinds: readonly string[]): boolean {
  return tellings.some(
    ({
      frame: {
        participants: [kind],
      },
    }) => kinds.some((one) => kind?.key === `event/${one}`),
  );
}
