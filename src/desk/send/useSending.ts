import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ask } from '../api/ask';
import { reasonOf } from '../api/reasonOf';
import { type IngestArticleInput, SendInDocument, type SendInMutation } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { parseFile, UnreadableFile } from './parseFile';

interface Named {
  readonly key: number;
  readonly name: string;
  /** Null where the file holds no article. */
  readonly input: IngestArticleInput | null;
}

/** One article of a file, and what became of it. */
export type Item = Named &
  (
    | { readonly state: 'waiting' }
    | { readonly state: 'failed'; readonly reason: string }
    | { readonly state: 'stored'; readonly outcome: SendInMutation['ingestArticle'] }
  );

let taken = 0;

/** Sends the articles of files in one after another: each is stored by itself, whatever becomes of the others. */
export function useSending() {
  const say = useSay();
  const client = useQueryClient();
  const { language } = useLanguage();
  const [items, setItems] = useState<readonly Item[]>([]);

  const put = useCallback(
    (item: Item) => setItems((all) => all.map((other) => (other.key === item.key ? item : other))),
    [],
  );
  const send = async (waiting: readonly Item[]) => {
    for (const item of waiting) {
      if (!item.input) continue;
      const { key, name, input } = item;
      try {
        const { ingestArticle } = await ask(SendInDocument, { input, language });
        put({ key, name, input, state: 'stored', outcome: ingestArticle });
      } catch (error) {
        put({ key, name, input, state: 'failed', reason: reasonOf(error, say) });
      }
    }
    await client.invalidateQueries();
  };
  const itemsOf = async (file: File): Promise<Item[]> => {
    try {
      const articles = parseFile(file.name, await file.text());
      return articles.map((input, at) => ({
        key: taken++,
        name: articles.length > 1 ? `${file.name} · ${input.title ?? at + 1}` : file.name,
        input,
        state: 'waiting',
      }));
    } catch (error) {
      const reason = error instanceof UnreadableFile ? error.reason : 'file.notJson';
      return [{ key: taken++, name: file.name, input: null, state: 'failed', reason: say(reason) }];
    }
  };
  return {
    items,
    take: async (files: readonly File[]) => {
      const found = (await Promise.all(files.map(itemsOf))).flat();
      setItems((all) => [...all, ...found]);
      await send(found);
    },
    retry: () => {
      const again = items.filter(({ state, input }) => state === 'failed' && input);
      setItems((all) =>
        all.map((item) =>
          again.includes(item)
            ? { key: item.key, name: item.name, input: item.input, state: 'waiting' }
            : item,
        ),
      );
      void send(again);
    },
  };
}
