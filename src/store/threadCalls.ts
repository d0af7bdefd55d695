import type { MessagePort, Worker } from 'node:worker_threads';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlQuery,
  type SqlResultSet,
  type TransactionOptions,
} from '@prisma/driver-adapter-utils';

/** What a thread that holds a database is asked. `by`: one of the adapters below, or what `begin` gave. */
export interface Calls {
  /** Opens the database in a folder that is locked for this process, or one in memory. Comes before all others. */
  open(folder: string | null): Promise<void>;
  /** JSON comes as it is written; `json` are its columns. */
  ask(sql: string, values: readonly unknown[]): Promise<{ rows: unknown[][]; json: number[] }>;
  query(by: number, query: SqlQuery): Promise<SqlResultSet>;
  execute(by: number, query: SqlQuery): Promise<number>;
  /** All statements or none, past what is prepared. */
  script(script: string): Promise<void>;
  begin(
    by: number,
    isolation?: IsolationLevel,
  ): Promise<{ transaction: number; options: TransactionOptions }>;
  commit(transaction: number): Promise<void>;
  rollback(transaction: number): Promise<void>;
  /** From then on the thread says `heard` with the number that is given back. */
  listen(): Promise<number>;
  stopListening(listener: number): Promise<void>;
  close(): Promise<void>;
}

/** The adapters that are there from the start: with prepared statements, and without, for whoever migrates. */
export const ADAPTERS = { prepared: 0, migrating: 1 } as const;

type Name = keyof Calls;
type Asked = { readonly id: number; readonly name: Name; readonly args: unknown[] };
type Said =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: ToldError }
  | { readonly heard: number };

/** An error as plain data: what is sent of one between threads keeps neither its class nor what an adapter puts into it. */
interface ToldError extends Record<string, unknown> {
  readonly message: string;
  readonly stack?: string;
  /** Of an error of Prisma's adapter. */
  readonly adapter?: DriverAdapterError['cause'];
}

/** Answers calls that come in, in whatever order they are done. */
export function answerCalls(port: MessagePort, calls: Calls): void {
  port.on('message', async ({ id, name, args }: Asked) => {
    try {
      const result = await (calls[name] as (...args: unknown[]) => Promise<unknown>)(...args);
      port.postMessage({ id, result } satisfies Said);
    } catch (error) {
      port.postMessage({ id, error: toldOf(error) } satisfies Said);
    }
  });
}

/** Says that a listener should look. */
export const sayHeard = (port: MessagePort, heard: number): void =>
  port.postMessage({ heard } satisfies Said);

/** Makes one call of a thread. */
export type Call = <N extends Name>(
  name: N,
  ...args: Parameters<Calls[N]>
) => Promise<Awaited<ReturnType<Calls[N]>>>;

/** How a thread is called. What waits when the thread ends fails, and so does whatever is asked of it later. */
export function callsTo(thread: Worker, hear: (listener: number) => void): Call {
  const waiting = new Map<
    number,
    { resolve: (result: never) => void; reject: (error: Error) => void }
  >();
  let [asked, ended] = [0, null as Error | null];
  thread.on('message', (said: Said) => {
    if ('heard' in said) return hear(said.heard);
    const { resolve, reject } = waiting.get(said.id) ?? {};
    waiting.delete(said.id);
    if ('error' in said) reject?.(revive(said.error));
    else resolve?.(said.result as never);
  });
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  thread.on('error', end);
  thread.on('exit', () => end(new Error('The embedded database is closed.')));
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      const id = asked++;
      waiting.set(id, { resolve, reject });
      thread.postMessage({ id, name, args } satisfies Asked);
    });
}

function toldOf(error: unknown): ToldError {
  const { message, stack, ...rest } = error as Error;
  if (error instanceof DriverAdapterError) return { message, stack, adapter: error.cause };
  return { ...JSON.parse(JSON.stringify(rest)), message, stack };
}

function revive({ adapter, message, ...rest }: ToldError): Error {
  return adapter ? new DriverAdapterError(adapter) : Object.assign(new Error(message), rest);
}
