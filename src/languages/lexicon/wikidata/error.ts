/** A dump that is not one. The message names the line. */
export class DumpError extends Error {
  override readonly name = 'DumpError';

  static atLine(line: number, what: string): DumpError {
    return new DumpError(`Line ${line} of the dump: ${what}`);
  }
}
