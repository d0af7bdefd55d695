import { countryOf, isHead, isHeldByOne, isOfCountries, officeOf } from '../languages/entities.js';
import type { Sense } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import type { EntityRef } from '../values/value.js';
import { countryPair } from './countryPair.js';
import { datelineOf } from './hereOfDateline.js';
import type { Item } from './items.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';

type Office = Extract<Sense, { cls: 'office' }>;
type HeldOffice = Pick<Office, 'roles' | 'of' | 'counterpart'>;

/** Whom the article's words have referred to so far, and who holds which office in it. */
export class Discourse {
  /** The person last spoken of as doing something. */
  agent: EntityRef | null = null;
  /** Whom a pronoun of the sentence has meant, so that the next one means them too. */
  spokenOf: EntityRef | null = null;
  /** The two people last spoken of together. */
  both: readonly EntityRef[] | null = null;
  /** The two countries last spoken of together. */
  countries: readonly EntityRef[] | null = null;
  /** The two countries that the article is about. */
  pair: readonly EntityRef[] | null = null;
  #sentences: readonly Sentence[] = [];
  #vocabulary: ReadonlySet<string> | null = null;
  /** People by surname alone, as they are fully named elsewhere in the article. */
  readonly #full = new Map<string, EntityRef>();
  readonly #holders = new Map<string, EntityRef[]>();

  constructor(private readonly home: EntityRef) {}

  /** Notes the names and offices of a whole article before it is read, so that a headline may lean on what follows. */
  survey(sentences: readonly Sentence[]): void {
    this.#sentences = sentences;
    this.pair = countryPair(sentences, this.home);
    const town = datelineOf(sentences);
    this.#isToldAbroad = town !== null && countryOf(town).key !== this.home.key;
    for (const sentence of sentences) {
      for (const at of itemsWith(sentence, 'person')) this.#noteFullName(sentence.items[at]);
    }
    for (const sentence of sentences) {
      let role: HeldOffice | null = null;
      for (const at of itemsWith(sentence, 'person')) {
        const person = senseOf(sentence.items[at], 'person');
        if (!person?.office) continue;
        const held: HeldOffice | null = person.office.counterpart
          ? role === null
            ? null
            : { roles: (role as HeldOffice).roles, of: person.office.of, counterpart: false }
          : person.office;
        role = held ?? role;
        if (held)
          for (const office of held.roles) this.#hold(office, held.of, this.whole(person.entity));
      }
    }
  }

  /** The article's words, folded: gathered where they are first asked for, since most articles are never asked. */
  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= wordsOf(this.#sentences);
    return this.#vocabulary;
  }

  /** A person as the article names them in full, where a surname alone stands here. */
  whole(person: EntityRef): EntityRef {
    return this.#full.get(person.key) ?? person;
  }

  /** Whether somebody holds one of some roles in the article. */
  holdsAny(person: string, roles: readonly string[]): boolean {
    return [...this.#holders].some(
      ([key, holders]) =>
        roles.includes(this.#roles.get(key)?.key ?? '') &&
        holders.some((one) => one.key === person),
    );
  }

  /** The roles that an office behind "counterpart" means: those of the person spoken of. */
  counterpartRoles(agent: EntityRef | null): readonly EntityRef[] {
    if (!agent) return [];
    for (const [key, holders] of this.#holders) {
      const role = this.#roles.get(key);
      if (role && holders.some((one) => one.key === agent.key)) return [role];
    }
    return [];
  }

  /** Who an office without a name means: its holder in the article, the person spoken of first among several. */
  holder(office: Office): EntityRef | null {
    for (const role of office.roles) {
      const exact = this.#holders.get(officeOf(role, office.of).key) ?? [];
      const held = office.of
        ? exact
        : [...(this.#holders.get(`${role.key}@${this.home.key}`) ?? []), ...exact];
      if (!office.of && this.agent && this.#holds(this.agent, role)) return this.agent;
      const only = [...new Map(held.map((one) => [one.key, one])).values()];
      if (only.length === 1) return only[0] ?? null;
      if (!only.length && !office.of) {
        const anywhere = [...new Map(this.#anywhere(role).map((one) => [one.key, one])).values()];
        if (anywhere.length === 1) return anywhere[0] ?? null;
      }
    }
    return null;
  }

  /** Whom an office without a name means; the office itself where nobody is named and one person holds it. */
  holders(office: Office): readonly EntityRef[] {
    const holder = this.holder(office);
    if (holder) return [holder];
    const [role, ...others] = office.roles;
    if (!role || others.length || !isHeldByOne(role)) return [];
    const of = office.of ?? (this.#anywhere(role).length ? null : this.#homeFor(role));
    // Two who are named with it: nobody knows which of them is meant.
    if (!of || this.#holders.has(officeOf(role, of).key)) return [];
    return [officeOf(role, of)];
  }

  /** Keys of the countries' offices that the article gives a person. */
  officesOf({ key }: EntityRef): string[] {
    const held = [...this.#holders].filter(([, holders]) => holders.some((one) => one.key === key));
    const told = held.map(([office]) => office).filter((office) => office.includes('@'));
    if (told.length) return told;
    // Where the other country's are told by their country, whose office has none is home's.
    const guest = this.pair?.find((one) => one.key !== this.home.key);
    if (![...this.#holders.keys()].some((office) => office.endsWith(`@${guest?.key}`))) return told;
    return held.flatMap(([office, holders]) => {
      const role = this.#roles.get(office);
      const home = role && holders.length === 1 && this.#homeFor(role);
      return home ? [officeOf(role, home).key] : [];
    });
  }

  /** The one at the head of the other country whom the article names; null where it names none, or several. */
  headGuest(): EntityRef | null {
    const heads = new Map<string, EntityRef>();
    for (const [key, holders] of this.#holders)
      if (isHead(this.#roles.get(key)) && key.includes('@'))
        for (const one of holders) if (this.hostOf(one)) heads.set(one.key, one);
    const [head, ...others] = heads.values();
    return head && !others.length ? head : null;
  }

  /** Home, for somebody who holds an office of the other country that the article is about; null for anybody else. */
  hostOf(person: EntityRef): EntityRef | null {
    const guest = this.pair?.find(({ key }) => key !== this.home.key);
    const isOfBoth = this.pair?.some(({ key }) => key === this.home.key) ?? false;
    const isGuest = this.officesOf(person).some((office) => office.endsWith(`@${guest?.key}`));
    return isOfBoth && isGuest ? this.home : null;
  }

  /** The prime minister, in a report of home and another country: whose he is needs no saying. */
  #homeFor(role: EntityRef): EntityRef | null {
    const isAbout = this.pair?.some(({ key }) => key === this.home.key) ?? false;
    return isAbout && !this.#isToldAbroad && isOfCountries(role) ? this.home : null;
  }

  /** Whether the dateline is a town of another country, whose prime minister is then meant as often as home's. */
  #isToldAbroad = false;
  readonly #roles = new Map<string, EntityRef>();

  #hold(role: EntityRef, of: EntityRef | null, person: EntityRef): void {
    const { key } = officeOf(role, of);
    const holders = this.#holders.get(key) ?? [];
    if (!holders.some((one) => one.key === person.key)) holders.push(person);
    this.#holders.set(key, holders);
    this.#roles.set(key, role);
  }

  #holds(person: EntityRef, role: EntityRef): boolean {
    return this.#anywhere(role).some((one) => one.key === person.key);
  }

  #anywhere(role: EntityRef): EntityRef[] {
    return [...this.#holders].flatMap(([key, holders]) =>
      this.#roles.get(key)?.key === role.key ? holders : [],
    );
  }

  #noteFullName(item: Item | undefined): void {
    const person = senseOf(item, 'person');
    if (!person?.entity.key.startsWith('person/~')) return;
    const parts = person.entity.key.slice('person/~'.length).split('-');
    const last = parts.at(-1);
    if (parts.length > 1 && last && !this.#full.has(`person/~${last}`))
      this.#full.set(`person/~${last}`, person.entity);
  }
}

function wordsOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens, items } of sentences) {
    const to = items.at(-1)?.to ?? 0;
    for (let at = items[0]?.from ?? 0; at < to; at++) words.add((tokens[at] as Token).key);
  }
  return words;
}
