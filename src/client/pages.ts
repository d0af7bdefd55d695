/** A page of a list, as Relay's connections end one. */
interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The items of a list. A page is asked for when the items before it are used up. */
export async function* pages<P extends Page, Item>(
  read: (after: string | null) => Promise<P>,
  items: (page: P) => readonly Item[],
): AsyncGenerator<Item> {
  let after: string | null = null;
  do {
    const page: P = await read(after);
    yield* items(page);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
