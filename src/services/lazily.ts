/**
 * What `make` gives, made when it is first asked for: all who ask meanwhile wait for the same. One that failed is told to
 * those who waited for it, and made anew for whoever asks next.
 */
export function lazily<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
