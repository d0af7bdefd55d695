export function unnamedBreakingChanges(
  before: string,
  after: string,
  records: readonly string[],
): Promise<{ path: string; message: string }[]>;
export function lastRelease(folder?: string): { version: string; sdl: string };
