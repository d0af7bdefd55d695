import {
  type messages,
  type PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
} from '@electric-sql/pglite';

const { serialize } = protocol;

/** What Prisma's adapter calls: it asks for rows as arrays. */
type Client = Pick<PGlite, 'query' | 'exec' | 'transaction'>;

/** A statement that the database has parsed and knows by name. */
interface Prepared {
  readonly name: string;
  /** What brings each parameter into the text form of its type. */
  readonly write: readonly ((value: unknown) => string)[];
  readonly fields: Results['fields'];
  uses: number;
}

const LIMITS = {
  /** Statements that are kept: lists of many lengths would else make ever more of them. */
  kept: 500,
  /** PGlite gathers no statistics that would call for a new plan: one that was made for small tables ends here. */
  uses: 1_000,
};

/** In this process: no two clients of one database use one name. */
let named = 0;

/**
 * The client with statements that are parsed once, planned rarely, and asked in one call. PGlite's own parses and plans
 * each time it asks, in six calls into its WebAssembly.
 */
export function withPreparedStatements(client: PGlite, { kept: most, uses } = LIMITS): Client {
  const known = new Map<string, Prepared>();

  const send = (...told: Uint8Array[]) =>
    client.execProtocolStream(Buffer.concat([...told, serialize.sync()]), { syncToFs: false });

  async function prepare(sql: string): Promise<Prepared> {
    const name = `milaan${named++}`;
    const said = await send(
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
    );
    const write = parse
      .parseDescribeStatementResults(said)
      .map((type): ((value: unknown) => string) => client.serializers[type] ?? String);
    return { name, write, fields: said.find(isRowDescription)?.fields ?? [], uses: 0 };
  }

  const forget = (sql: string, { name }: Prepared) => {
    known.delete(sql);
    return send(serialize.close({ type: 'S', name }));
  };

  /** The statement, prepared; behind all others in the order in which they make room. */
  async function find(sql: string): Promise<Prepared> {
    const kept = known.get(sql);
    if (kept && kept.uses < uses) {
      known.delete(sql);
      known.set(sql, kept);
      return kept;
    }
    if (kept) await forget(sql, kept);
    const [oldest] = known.size >= most ? known : [];
    if (oldest) await forget(...oldest);
    const fresh = await prepare(sql);
    known.set(sql, fresh);
    return fresh;
  }

  const run: Client['query'] = (sql, params = [], options?: QueryOptions) =>
    // Nothing comes between a statement and its answer.
    client.runExclusive(async () => {
      const prepared = await find(sql);
      prepared.uses++;
      const values = params.map((value, at) =>
        value == null ? null : (prepared.write[at] ?? String)(value),
      );
      const said = await send(bind(prepared.name, values), serialize.execute({}));
      return resultsOf(
        said,
        prepared.fields,
        { ...options }.parsers ?? {},
        client.parsers,
      ) as never;
    });

  return {
    exec: (script, options) => client.exec(script, options),
    query: (sql, params, options) =>
      client._runExclusiveTransaction(() => run(sql, params, options)),
    transaction: (work) => client.transaction((tx) => work(Object.assign(tx, { query: run }))),
  };
}

const isRowDescription = (one: messages.BackendMessage): one is messages.RowDescriptionMessage =>
  one.name === 'rowDescription';

type Parsers = Readonly<Record<number, (value: string, type: number) => unknown>>;

/** What a statement gave. The library's own lays all parsers of all types together for each answer. */
function resultsOf(
  said: readonly messages.BackendMessage[],
  fields: Results['fields'],
  parsers: Parsers,
  otherwise: Parsers,
): Results<unknown[]> {
  const read = fields.map(({ dataTypeID: type }) => parsers[type] ?? otherwise[type] ?? String);
  const rows: unknown[][] = [];
  let affectedRows = 0;
  for (const one of said) {
    if (one.name === 'dataRow') {
      const { fields: values } = one as messages.DataRowMessage;
      rows.push(
        values.map((value, at) =>
          value === null ? null : read[at]?.(value, (fields[at] as Field).dataTypeID),
        ),
      );
    } else if (one.name === 'commandComplete') {
      // "INSERT 0 5", "UPDATE 3"; "SELECT 2" affects none.
      const count = /^(?:INSERT|UPDATE|DELETE|MERGE) .*?(\d+)$/.exec(
        (one as messages.CommandCompleteMessage).text,
      );
      affectedRows = Number(count?.[1] ?? 0);
    }
  }
  return { rows, fields, affectedRows };
}

type Field = Results['fields'][number];

/** The message that gives a statement its parameters as text; the library's own counts their bytes one by one. */
function bind(statement: string, values: readonly (string | null)[]): Buffer {
  const parts: Buffer[] = [Buffer.from(`\0${statement}\0`), int16(0), int16(values.length)];
  for (const value of values) {
    const text = value === null ? null : Buffer.from(value);
    parts.push(int32(text ? text.length : -1));
    if (text) parts.push(text);
  }
  parts.push(int16(0));
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  return Buffer.concat([Buffer.from('B'), int32(length), ...parts]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
