import { unknownPerson } from '../../languages/names.js';
import type { Sense } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import { type Production, pick } from './production.js';

/** Keeps a sense as it is over a longer stretch: an organisation with its abbreviation in brackets. */
const same: Production = (captured) => [...captured.values()][0] ?? null;

/** A lexicon name with a title or initials before it. */
const sameName: Production = (captured) =>
  pick(captured, 'person', 'personName') ?? pick(captured, 'person', 'person');

const pair: Production = (captured) => {
  const a = pick(captured, 'a', 'place')?.entity;
  const b = pick(captured, 'b', 'place')?.entity;
  return a && b && a.key !== b.key ? { cls: 'pair', entities: [a, b] } : null;
};

/** An office, with whose it is where that is said. */
const office: Production = (captured) => {
  const role = pick(captured, 'role', 'role')?.entity;
  if (!role) return null;
  const second = pick(captured, 'second', 'role')?.entity;
  return {
    cls: 'office',
    roles: second ? [role, second] : [role],
    of: owner(captured),
    counterpart: false,
  };
};

/** "His Russian counterpart": the office of whoever is spoken of, in another country. */
const counterpart: Production = (captured) => {
  const of = owner(captured);
  return of && { cls: 'office', roles: [], of, counterpart: true };
};

function owner(captured: ReadonlyMap<string, Sense>): EntityRef | null {
  const of = captured.get('of');
  return of && 'entity' in of ? of.entity : null;
}

const person: Production = (captured) => {
  const name = pick(captured, 'name', 'personName');
  return name && { cls: 'person', entity: name.entity, short: name.short, office: null };
};

/** A name behind an office; one that no lexicon knows is a person by the office before it. */
const officer: Production = (captured, name) => {
  const held = pick(captured, 'office', 'office') ?? pick(captured, 'counterpart', 'office');
  const known = pick(captured, 'person', 'person');
  const entity = known?.entity ?? (name ? unknownPerson(name) : null);
  return held && entity
    ? { cls: 'person', entity, short: known?.short ?? false, office: held }
    : null;
};

/** A sitting of a body, a summit or a session of a series. */
const gathering: Production = (captured) => {
  const level = pick(captured, 'level', 'level')?.entity ?? null;
  const ordinal =
    (pick(captured, 'ordinal', 'ordinal') ?? pick(captured, 'ordinal2', 'ordinal'))?.n ?? null;
  return {
    cls: 'gathering',
    owner: pick(captured, 'owner', 'organisation')?.entity ?? null,
    pair: pick(captured, 'pair', 'pair')?.entities ?? [],
    level,
    ordinal: ordinal !== null && ordinal > 0 ? ordinal : null,
  };
};

/** The productions that read people, offices, bodies and gatherings. */
export const nameProductions: Readonly<Record<string, Production>> = {
  same,
  sameName,
  pair,
  office,
  counterpart,
  person,
  officer,
  gathering,
};
