import { joinOf, type Model } from './models.js';

/** Values that a statement is asked with: each has its place in the text as $1, $2 … */
export class Values {
  readonly list: unknown[] = [];
  private tables = 0;

  /** Where the value stands. */
  add(value: unknown): string {
    this.list.push(value instanceof Date ? value.toISOString() : value);
    return `$${this.list.length}`;
  }

  /** A name for one more table. */
  table(): string {
    return `w${this.tables++}`;
  }
}

type Where = Readonly<Record<string, unknown>>;

/**
 * Prisma's `where` as a condition in SQL: lists are narrowed in its words alone, and asked either by Prisma, which counts them, or in one
 * statement with all that hangs on their rows. Knows what the store's conditions use, and throws at the rest.
 */
export function conditionOf(model: Model, table: string, where: Where, values: Values): string {
  const parts = Object.entries(where).flatMap(([name, wanted]) => {
    if (wanted === undefined) return [];
    if (name === 'AND' || name === 'OR') return [joined(model, table, name, wanted, values)];
    const join = joinOf(model, name);
    return [
      join
        ? exists(join, table, wanted as Where, values)
        : compared(`${table}."${name}"`, wanted, values),
    ];
  });
  return all(parts);
}

const all = (parts: readonly string[]): string => {
  const told = parts.filter((part) => part !== 'true');
  return told.length ? told.join(' AND ') : 'true';
};

function joined(
  model: Model,
  table: string,
  by: 'AND' | 'OR',
  wanted: unknown,
  values: Values,
): string {
  const parts = (Array.isArray(wanted) ? wanted : [wanted]).map((one: Where) =>
    conditionOf(model, table, one, values),
  );
  if (by === 'AND') return all(parts);
  return parts.length ? `(${parts.map((part) => `(${part})`).join(' OR ')})` : 'false';
}

function exists(
  [own, target, theirs]: readonly [string, Model, string],
  table: string,
  wanted: Where,
  values: Values,
): string {
  const there = values.table();
  const condition = conditionOf(
    target,
    there,
    'some' in wanted ? (wanted.some as Where) : wanted,
    values,
  );
  return `EXISTS (SELECT 1 FROM "${target}" ${there} WHERE ${all([`${there}."${theirs}" = ${table}."${own}"`, condition])})`;
}

function compared(column: string, wanted: unknown, values: Values): string {
  if (wanted === null) return `${column} IS NULL`;
  if (typeof wanted !== 'object' || wanted instanceof Date)
    return `${column} = ${values.add(wanted)}`;
  const { mode, ...tests } = wanted as Where;
  const text = (pattern: string) =>
    `${column} ${mode === 'insensitive' ? 'ILIKE' : 'LIKE'} ${values.add(pattern)}`;
  return all(
    Object.entries(tests).flatMap(([test, value]) => {
      if (value === undefined) return [];
      switch (test) {
        case 'equals':
          return mode === 'insensitive' ? text(value as string) : compared(column, value, values);
        case 'startsWith':
          return text(`${value}%`);
        case 'contains':
          return text(`%${value}%`);
        case 'in':
          return `${column} = ANY(${values.add(arrayOf(value as readonly unknown[]))})`;
        case 'hasSome':
          return `${column} && ${values.add(arrayOf(value as readonly unknown[]))}`;
        case 'lt':
        case 'lte':
        case 'gt':
        case 'gte':
          return `${column} ${SIDES[test]} ${values.add(value)}`;
        case 'not':
          if (value === null) return `${column} IS NOT NULL`;
      }
      throw new Error(`no condition in SQL is known for ${test} of ${column}`);
    }),
  );
}

const SIDES = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** An array as both databases read it, whatever it is of. */
export const arrayOf = (items: readonly unknown[]): string =>
  `{${items.map((item) => `"${String(item).replace(/[\\"]/g, '\\$&')}"`).join()}}`;
