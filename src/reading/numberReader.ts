import type { CompiledNumbers } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import { moneyLetters } from '../languages/symbols.js';
import type { Token } from '../text/tokens.js';
import { isCurrency } from '../values/currency.js';
import { DEGREES } from './degrees.js';
import type { Item } from './items.js';

/** A number or an ordinal, and the item behind it. */
export interface FoundNumber {
  readonly sense: Extract<Sense, { cls: 'number' | 'ordinal' }>;
  readonly to: number;
}

/** A part of a number that has been read: its value and the item behind it. */
interface Part {
  readonly n: number;
  readonly to: number;
  /** Whether hundreds are in it, so that units may follow. */
  readonly hundreds?: boolean;
}

/** A number read up to a magnitude. */
interface Sum extends Part {
  /** The last factor; infinite before the first. */
  readonly factor: number;
  readonly digits: boolean;
}

/** What may be counted behind a number. */
const COUNTED: ReadonlySet<Sense['cls']> = new Set<Sense['cls']>([
  'magnitude',
  'counted',
  'currencySign',
  'unit',
]);

/** What a number begins with beside small words and signs. */
const BEGINNINGS: readonly Sense['cls'][] = ['number', 'numberShift', 'magnitude', 'denominator'];

const MINUS: ReadonlySet<string> = new Set(['-', '−']);

const DOZEN = 12;
const HUNDRED = 100;

/** Reads the number that begins at an item, by the grammar that Hindi and English share. */
export class NumberReader {
  constructor(
    private readonly items: readonly Item[],
    private readonly tokens: readonly Token[],
    private readonly words: CompiledNumbers,
  ) {}

  /** Whether the item is any of what numbers begin with: most words are none. */
  mayBegin(at: number): boolean {
    if (this.items[at]?.senseOfAny(BEGINNINGS)) return true;
    const token = this.#token(at);
    if (!token) return false;
    const { key, kind } = token;
    if (kind === 'mark' && MINUS.has(key)) return true;
    return this.words.minus.has(key) || this.words.articles.has(key);
  }

  read(at: number): FoundNumber | null {
    const each = this.#each(at);
    return each === null ? this.#read(at) : this.#read(each);
  }

  #read(at: number): FoundNumber | null {
    const sign = this.#minus(at);
    const start = sign ?? at;
    const sum = this.#sum(start);
    if (!sum) return sign === null ? this.#fractionAlone(at) : this.#negativeRatio(sign);
    const ordinal = sign === null ? this.#ordinal(start, sum) : null;
    if (ordinal) return ordinal;
    const whole = this.#decimals(sum) ?? this.#addFraction(sum) ?? this.#divided(sum) ?? sum;
    if (sign !== null && this.#isApart(at) && whole.to < this.items.length) return null;
    const scale = whole === sum && this.#group(start)?.n === sum.n / sum.factor ? sum.factor : null;
    return {
      sense: {
        cls: 'number',
        n: sign === null ? whole.n : -whole.n,
        digits: sum.digits,
        // Hundreds of crores, कई सौ करोड़: no more exact by what multiplies it.
        ...(this.#has(start, 'number')?.vague && { vague: true }),
        ...(scale && { scale }),
      },
      to: whole.to,
    };
  }

  /** -4/5: in figures of one digit, as ages and seasons are not. */
  #negativeRatio(at: number): FoundNumber | null {
    const ratio = this.#has(at, 'ratio');
    return ratio && ratio.a < ratio.b && ratio.b < 10
      ? { sense: { cls: 'number', n: -ratio.a / ratio.b, digits: true }, to: at + 1 }
      : null;
  }

  /** So many to each: 2-2 लाख रुपये, एक-एक. In figures a thing counted must follow, else they are a score (1-1). */
  #each(at: number): number | null {
    const number = this.#has(at, 'number');
    const [joint, second] = [this.#token(at + 1), this.#token(at + 2)];
    if (!number || joint?.key !== '-' || joint.spaced || second?.spaced) return null;
    if (this.#has(at + 2, 'number')?.n !== number.n || this.#has(at + 2, 'year')) return null;
    const next = this.items[at + 3]?.senses ?? [];
    return !number.digits || next.some(({ cls }) => COUNTED.has(cls)) ? at + 2 : null;
  }

  /** माइनस, minus; a hyphen counts where it is written against the figure and stands apart from what is before. */
  #minus(at: number): number | null {
    const token = this.#token(at);
    if (!token) return null;
    if (this.words.minus.has(token.key)) return at + 1;
    const next = this.tokens[this.items[at + 1]?.from ?? -1];
    const before = this.items[at - 1];
    return MINUS.has(token.key) &&
      token.spaced &&
      (next?.kind === 'number' || (next?.key === '.' && this.#is(at + 1, 'number'))) &&
      (!next.spaced || at === 0 || this.#isBeforeDegrees(at)) &&
      !before?.senses.some(({ cls }) => cls === 'number' || cls === 'time')
      ? at + 1
      : null;
  }

  #isBeforeDegrees(at: number): boolean {
    return DEGREES.has(this.#has(at + 2, 'counted')?.unit ?? '');
  }

  /** - 10k: a hyphen apart from its figure opens a list, unless the two are all that is said. */
  #isApart(at: number): boolean {
    const next = this.tokens[this.items[at + 1]?.from ?? -1];
    return (
      MINUS.has(this.#token(at)?.key ?? '') && next?.spaced === true && !this.#isBeforeDegrees(at)
    );
  }

  /** Groups before magnitudes, from the largest down: two crore five lakh three hundred and twelve. */
  #sum(at: number): Sum | null {
    let group = this.#hundreds(at);
    if (!group) return null;
    const digits = this.#has(at, 'number')?.digits ?? false;
    let total = 0;
    let factor = Number.POSITIVE_INFINITY;
    for (;;) {
      let added = group.n;
      let next = digits ? this.#behindJoint(group.to) : group.to;
      let own = 1;
      // एक लाख करोड़, hundred thousand: magnitudes one behind the other multiply.
      for (let m = this.#magnitude(next); m !== null; m = this.#magnitude(next)) {
        // एक लाख बीस हजार करोड़: the last magnitude goes for all that stands before it.
        if (total && own > 1 && own < factor && m > factor)
          return { n: round((total + added) * m), to: next + 1, factor: m, digits };
        added *= m;
        own *= m;
        next++;
      }
      if (own >= factor) return { n: total, to: group.to, factor, digits };
      total += added;
      const read: Sum = { n: round(total), to: next, factor: own, digits };
      if (own === 1) {
        const dozen = group.hundreds ? this.#nextGroup(next, HUNDRED) : null;
        if (dozen && this.#magnitude(dozen.to) === DOZEN)
          return { n: total + dozen.n * DOZEN, to: dozen.to + 1, factor: DOZEN, digits };
        const last = group.hundreds ? HUNDRED : factor;
        return { ...read, factor: last };
      }
      factor = own;
      const more = this.#nextGroup(next, own);
      if (!more) return read;
      group = more;
    }
  }

  /** A Rs 7,425-crore deal: behind the joint of figures and their magnitude, which nothing parts. */
  #behindJoint(at: number): number {
    const [joint, next] = [this.#token(at), this.#token(at + 1)];
    const isJoint = joint?.key === '-' && !joint.spaced && next?.spaced === false;
    return isJoint && this.#magnitude(at + 1) !== null ? at + 1 : at;
  }

  /** The group behind a magnitude, where it is smaller: the link before it is optional. */
  #nextGroup(at: number, factor: number): Part | null {
    const start = this.words.links.has(this.#token(at)?.key ?? '') ? at + 1 : at;
    const group = this.#has(start, 'numberShift') ? null : this.#hundreds(start);
    if (!group || group.n >= factor || group.n < 1 || !Number.isInteger(group.n)) return null;
    if (this.#isFractionOf(group.n, group.to)) return null;
    let own = 1;
    for (let to = group.to, m = this.#magnitude(to); m !== null; m = this.#magnitude(++to)) {
      if (own > 1 && own < factor && m > factor) return group;
      own *= m;
    }
    return own < factor ? group : null;
  }

  /** Three hundred and twelve, as far as it goes: what stands before a thousand and more. */
  #hundreds(at: number): Part | null {
    const group = this.#group(at);
    if (!group || this.#magnitude(group.to) !== HUNDRED) return group;
    const whole = round(group.n * HUNDRED);
    const to = group.to + 1;
    const start = this.words.links.has(this.#token(to)?.key ?? '') ? to + 1 : to;
    const rest = this.#has(start, 'numberShift') ? null : this.#group(start);
    const fits =
      rest &&
      rest.to > start &&
      rest.n >= 1 &&
      rest.n < HUNDRED &&
      Number.isInteger(rest.n) &&
      whole % HUNDRED === 0 &&
      !this.#isFractionOf(rest.n, rest.to) &&
      (start > to || !this.#compoundParts(start, whole)) &&
      !this.words.over.has(this.#token(rest.to)?.key ?? '') &&
      this.#magnitude(rest.to) !== HUNDRED &&
      // दो सौ और दो दर्जन: the dozen is counted, not the hundred.
      this.#magnitude(rest.to) !== DOZEN;
    return fits
      ? { n: whole + rest.n, to: rest.to, hundreds: true }
      : { n: whole, to, hundreds: true };
  }

  /** What stands before a magnitude: twenty-five, 2.5, ढाई, साढ़े तीन, a, or nothing before the magnitude itself. */
  #group(at: number): Part | null {
    const shift = this.#has(at, 'numberShift');
    if (shift) {
      const number = this.#has(at + 1, 'number');
      return number && !this.#has(at + 1, 'year')
        ? { n: number.n + shift.by, to: at + 2 }
        : { n: 1 + shift.by, to: at + 1 };
    }
    const token = this.#token(at);
    const some = this.#has(at, 'number');
    if (some?.vague) return { n: some.n, to: at + 1 };
    const bare = this.#magnitude(at);
    // अरब is more often Arabia than a thousand million: the great ones need a number before them.
    if (bare !== null)
      return bare <= 1000 || this.#magnitude(at + 1) !== null ? { n: 1, to: at } : null;
    if (token && this.words.articles.has(token.key) && this.#magnitude(at + 1) !== null)
      return { n: 1, to: at + 1 };
    const number = this.#has(at, 'number');
    if (!number) return null;
    if (number.n === 0.5 && this.words.articles.has(this.#token(at + 1)?.key ?? ''))
      return this.#magnitude(at + 2) === null ? { n: 0.5, to: at + 1 } : { n: 0.5, to: at + 2 };
    if (number.digits) return this.#spacedGroups(at, number.n);
    const year = this.words.pairedYears ? this.#yearInWords(at, number.n) : null;
    if (year) return year;
    if (number.n < 20 || number.n > 90 || number.n % 10) return { n: number.n, to: at + 1 };
    return this.#units(at, number.n);
  }

  /** Nineteen eighty-six, twenty twenty-five: two figures each, as English says its years. */
  #yearInWords(at: number, n: number): Part | null {
    const next = this.#has(at + 1, 'number');
    if (n < 13 || n > 20 || !next || next.digits || next.n < 10 || next.n > 90) return null;
    const rest = next.n < 20 ? { n: next.n, to: at + 2 } : this.#units(at + 1, next.n);
    return rest.n % 1 || this.#compoundParts(at + 1, n)
      ? null
      : { n: n * HUNDRED + rest.n, to: rest.to };
  }

  /** Twenty-five, twenty five. */
  #units(at: number, tens: number): Part {
    const next = this.#token(at + 1)?.key === '-' ? at + 2 : at + 1;
    const units = this.#has(next, 'number');
    return units && !units.digits && units.n >= 1 && units.n <= 9 && Number.isInteger(units.n)
      ? { n: tens + units.n, to: next + 1 }
      : { n: tens, to: at + 1 };
  }

  /** 1 414 021 100: groups of three figures about spaces, two at least. */
  #spacedGroups(at: number, n: number): Part {
    let [total, to] = [n, at + 1];
    if (/^\d{1,3}$/u.test(this.#token(at)?.key ?? ''))
      while (/^\d{3}$/u.test(this.#token(to)?.key ?? ''))
        total = total * 1000 + Number(this.#token(to++)?.key);
    return to > at + 2 ? { n: total, to } : { n, to: at + 1 };
  }

  /** An ordinal at the end makes the whole one: one hundred and twentieth, twenty-fifth, two hundredth. */
  #ordinal(start: number, sum: Sum): FoundNumber | null {
    if (!Number.isInteger(sum.n) || sum.digits) return null;
    let at = sum.to;
    const linked = this.words.links.has(this.#token(at)?.key ?? '') || this.#token(at)?.key === '-';
    if (linked) at++;
    const ordinal = this.#has(at, 'ordinal');
    if (!ordinal || ordinal.n < 1 || at === start) return null;
    const sense = (n: number): FoundNumber => ({ sense: { cls: 'ordinal', n }, to: at + 1 });
    const scaled = sum.n * ordinal.n;
    if (ordinal.magnitude) return linked || !Number.isSafeInteger(scaled) ? null : sense(scaled);
    const tens = sum.n % 100;
    const fits =
      sum.factor !== Number.POSITIVE_INFINITY && sum.n % sum.factor === 0
        ? ordinal.n < sum.factor
        : tens >= 20 && tens % 10 === 0 && ordinal.n < 10;
    return fits ? sense(sum.n + ordinal.n) : null;
  }

  /** Two hundred point seventy-one: the words behind the point are read as figures. */
  #decimals(sum: Sum): Part | null {
    if (!this.words.point.has(this.#token(sum.to)?.key ?? '')) return null;
    let [figures, to] = ['', sum.to + 1];
    for (let part = this.#group(to); part && this.#has(to, 'number'); part = this.#group(to)) {
      figures += String(part.n);
      to = part.to;
    }
    return /^\d+$/u.test(figures) ? { n: sum.n + Number(`0.${figures}`), to } : null;
  }

  /** Five and a quarter, three million and a half, twenty and three fifths, 2 1/4; two thirds on its own. */
  #addFraction(sum: Sum): Part | null {
    const alone = this.#denominator(sum.to, sum.n);
    if (alone && (sum.factor === Number.POSITIVE_INFINITY || !sum.digits)) {
      const whole = { n: sum.n / alone.n, to: alone.to };
      const magnitude = this.#magnitude(alone.to);
      return magnitude === null ? whole : { n: whole.n * magnitude, to: alone.to + 1 };
    }
    const ratio = this.#has(sum.to, 'ratio');
    if (ratio && sum.digits && ratio.a < ratio.b && Number.isInteger(sum.n))
      return { n: sum.n + ratio.a / ratio.b, to: sum.to + 1 };
    if (!this.#isLink(sum.to)) return this.#partBehind(sum);
    const mixed = this.#over(sum.to + 1) ?? this.#unitsAndPart(sum);
    if (mixed) return { n: sum.n + mixed.n, to: mixed.to };
    const part = this.#fraction(sum.to + 1);
    if (!part) return null;
    const magnitude = this.#magnitude(part.to);
    // Two and a half million: no magnitude of thousands stands before the part, and this one goes for both.
    const small = sum.factor === HUNDRED || sum.factor === Number.POSITIVE_INFINITY;
    if (magnitude !== null && magnitude > HUNDRED && small)
      return { n: round((sum.n + part.n) * magnitude), to: part.to + 1 };
    if (magnitude !== null && magnitude < sum.factor)
      return { n: sum.n + part.n * magnitude, to: part.to + 1 };
    const scaled = sum.factor === DOZEN || (sum.factor >= 1_000_000 && Number.isFinite(sum.factor));
    const scale = scaled ? sum.factor : 1;
    return { n: sum.n + part.n * scale, to: part.to };
  }

  /** Two hundred three fifths: a part that no link holds to the hundreds before it. */
  #partBehind({ n, to, factor, digits }: Sum): Part | null {
    if (digits || factor === Number.POSITIVE_INFINITY) return null;
    const count = this.#has(to, 'number');
    const of = count && !count.digits && this.#isFractionOf(count.n, to + 1);
    const part = of ? this.#fraction(to) : this.#over(to);
    return part && { n: n + part.n, to: part.to };
  }

  /** Twenty and three and three fifths: the units of tens, with a part behind them. */
  #unitsAndPart({ n, to }: Sum): Part | null {
    const units = this.#has(to + 1, 'number');
    if (n < 20 || n > 90 || n % 10 || !this.#isLink(to + 2)) return null;
    if (!units || units.digits || units.n < 1 || units.n > 9 || units.n % 1) return null;
    const part = this.#over(to + 3) ?? this.#fraction(to + 3);
    return part && { n: units.n + part.n, to: part.to };
  }

  /** A half, three quarters, एक चौथाई: less than one. */
  #fraction(at: number): Part | null {
    const start = this.words.articles.has(this.#token(at)?.key ?? '') ? at + 1 : at;
    const number = this.#has(start, 'number') && this.#group(start);
    const compound = number && start > at ? this.#compoundParts(start, 1) : null;
    if (compound) return { n: 1 / compound.n, to: compound.to };
    if (number && number.n > 0 && number.n < 1) return number;
    const of = this.#denominator(number ? number.to : start, number?.n ?? 1);
    if (!of || (!number && start === at)) return null;
    const n = (number?.n ?? 1) / of.n;
    return n < 1 ? { n, to: of.to } : null;
  }

  /** Three quarters, fifty-four hundredths: less than a whole, so no more of the number before it. */
  #isFractionOf(n: number, at: number): boolean {
    const of = this.#has(at, 'denominator');
    if (of !== null) return n < of.of;
    return n === 1 && (this.#has(at, 'ordinal')?.n ?? 0) > 2;
  }

  /** What a number of parts are parts of. One fifth; but two quarters are of a year, three of anything. */
  #denominator(at: number, count: number): Part | null {
    const start = this.#token(at)?.key === '-' ? at + 1 : at;
    const compound = this.#compoundParts(start, count);
    if (compound) return compound;
    const single = count === 1 && this.#mayBePart(at, start) ? this.#has(start, 'ordinal') : null;
    const of = this.#has(start, 'denominator')?.of ?? (single && single.n > 2 ? single.n : null);
    if (of === null || of === 1) return null;
    if (this.#is(start, 'unit') && count !== 1 && count !== 3) return null;
    return { n: of, to: start + 1 };
  }

  /** Three TWENTY-FIRSTS, one thirty-fifth: parts that tens and units name together. */
  #compoundParts(at: number, count: number): Part | null {
    const tens = this.#has(at, 'number');
    if (!tens || tens.digits || tens.n < 20 || tens.n > 90 || tens.n % 10) return null;
    const last = this.#token(at + 1)?.key === '-' ? at + 2 : at + 1;
    const single = count === 1 && this.#mayBePart(at, last) ? this.#has(last, 'ordinal') : null;
    const units = this.#has(last, 'denominator')?.of ?? single?.n ?? 0;
    if (units < 1 || units > 9 || this.#is(last, 'unit')) return null;
    return { n: tens.n + units, to: last + 1 };
  }

  /** One third, one-third; a third OF them. But a third MEETING is one of a row, and so is एक तीसरी बैठक. */
  #mayBePart(from: number, at: number): boolean {
    const one =
      this.#token(from)?.key === '-' || !this.words.articles.has(this.#token(from - 1)?.key ?? '');
    if (one && (!this.words.oneIsArticle || from < at)) return true;
    const item = this.items[at + 1];
    if (!item || this.#magnitude(at + 1) !== null || this.#isLink(at + 1)) return true;
    const { key = '', kind, spaced } = this.tokens[item.from] ?? {};
    if (key === '-') return spaced === true;
    return kind === 'mark' || this.words.partEnds.has(key);
  }

  #isLink(at: number): boolean {
    return this.words.links.has(this.#token(at)?.key ?? '');
  }

  /** A fraction that no whole number stands before: a quarter million, 3/4. */
  #fractionAlone(at: number): FoundNumber | null {
    const of = this.#has(at, 'denominator');
    const article = this.words.articles.has(this.#token(at)?.key ?? '');
    const part = article ? this.#fraction(at) : of ? { n: 1 / of.of, to: at + 1 } : null;
    const magnitude = part && this.#magnitude(part.to);
    if (!part || (magnitude === null && !article)) return null;
    return {
      sense: { cls: 'number', n: round(part.n * (magnitude ?? 1)), digits: false },
      to: magnitude === null ? part.to : part.to + 1,
    };
  }

  /** One over twenty, एक बटा बीस, one out of three, तीन में से एक. */
  #divided(sum: Sum): Part | null {
    const over = this.words.over.has(this.#token(sum.to)?.key ?? '');
    const phrase = over ? 1 : this.#outOf(sum.to);
    if (!phrase) return null;
    const other = this.#plural(this.#sum(sum.to + phrase));
    // 12 out of 10 seats are two counts; one out of three is a share.
    if (!other || (!over && (sum.digits || other.digits))) return null;
    const [top, bottom] = !over && this.words.wholeFirst ? [other.n, sum.n] : [sum.n, other.n];
    return bottom > 0 && top < bottom ? { n: top / bottom, to: other.to } : null;
  }

  /** Two out of five HUNDREDS. */
  #plural(sum: Sum | null): Sum | null {
    if (!sum || sum.digits || sum.n >= HUNDRED) return sum;
    const many = this.#has(sum.to, 'number');
    return many?.vague ? { ...sum, n: sum.n * many.n, to: sum.to + 1 } : sum;
  }

  /** Three over five, behind a whole number. */
  #over(at: number): Part | null {
    const top = this.#group(at);
    if (!top || !this.words.over.has(this.#token(top.to)?.key ?? '')) return null;
    const bottom = this.#group(top.to + 1);
    return bottom && top.n < bottom.n ? { n: top.n / bottom.n, to: bottom.to } : null;
  }

  #outOf(at: number): number {
    const found = this.words.outOf.find((keys) =>
      keys.every((key, offset) => this.#token(at + offset)?.key === key),
    );
    return found?.length ?? 0;
  }

  #magnitude(at: number): number | null {
    const magnitude = this.#has(at, 'magnitude');
    if (!magnitude) return this.#moneyLetter(at);
    if (!magnitude.suffix) return magnitude.factor;
    // k, bn: letters that are a magnitude only behind figures; m and b are more than that, but for money ($5m).
    const token = this.#token(at);
    const alone = token?.key === 'm' || token?.key === 'b';
    if (this.#token(at - 1)?.kind !== 'number') return null;
    return alone && !this.#is(at - 2, 'currencySign') && !this.#isShortOf(at)
      ? null
      : magnitude.factor;
  }

  /** ₹5L, $2T: letters that are a magnitude of money alone, and against its figure. */
  #moneyLetter(at: number): number | null {
    const token = this.#token(at);
    if (!token || token.text.length > 2 || this.#token(at - 1)?.kind !== 'number') return null;
    const factor = moneyLetters[token.text];
    if (!factor || (token.spaced && token.text.length === 1)) return null;
    return this.#is(at - 2, 'currencySign') || this.#is(at + 1, 'currencySign') ? factor : null;
  }

  /** 1.8m dollars, 5m people, 1.2b: the letter stands against its figure, and money, people or a part is counted. */
  #isShortOf(at: number): boolean {
    const token = this.#token(at);
    if (!token || token.spaced) return false;
    const counted = this.#has(at + 1, 'counted')?.unit ?? '';
    if (counted === 'person' || isCurrency(counted)) return true;
    return token.key === 'b' && (this.#has(at - 1, 'number')?.n ?? 0) % 1 > 0;
  }

  #is(at: number, cls: Sense['cls']): boolean {
    return this.#has(at, cls) !== null;
  }

  #has<C extends Sense['cls']>(at: number, cls: C): Extract<Sense, { cls: C }> | null {
    return this.items[at]?.sense(cls) ?? null;
  }

  /** The token of an item that is a single one. */
  #token(at: number): Token | undefined {
    const item = this.items[at];
    return item && item.to === item.from + 1 ? this.tokens[item.from] : undefined;
  }
}

/** 1.1 lakh is 110,000, not 110,000.00000000001. */
function round(n: number): number {
  return Number.isSafeInteger(n) && Math.abs(n) < 1e15 ? n : Number(n.toPrecision(15));
}
