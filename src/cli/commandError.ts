/** What whoever runs a command can put right: the message says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    /** What the process ends with: 2 where the command was called wrongly. */
    readonly status: 1 | 2 = 1,
  ) {
    super(message);
  }
}
