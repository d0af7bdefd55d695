/** A string that is no date in the Extended Date/Time Format; the message says what would be right. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';

  constructor(
    readonly edtf: string,
    readonly advice: string,
  ) {
    super(`${JSON.stringify(edtf.slice(0, 60))} is not an EDTF date: ${advice}`);
  }
}
