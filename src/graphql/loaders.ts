import DataLoader from 'dataloader';
import type { ArticleRecord } from '../services/lookUpArticles.js';
import type { Page, PageRequest } from '../services/lookUpPage.js';
import {
  RELATIONS,
  type Relations,
  type RelationsOf,
  type RootName,
  type Selection,
} from '../services/lookUpRelated.js';
import type { UseCases } from '../services/useCases.js';
import type { EntityRef } from '../values/value.js';

/** One batch a relation: the number of statements grows with a query's depth, never with its rows. */
const batches = (useCases: UseCases) => ({
  article: () => new DataLoader((ids: readonly string[]) => useCases.rows('Article', ids)),
  claim: () => new DataLoader((ids: readonly string[]) => useCases.rows('Claim', ids)),
  conflict: () => new DataLoader((ids: readonly string[]) => useCases.rows('Conflict', ids)),
  outlet: () => new DataLoader((ids: readonly string[]) => useCases.rows('Outlet', ids)),
  question: () => new DataLoader((ids: readonly string[]) => useCases.rows('Question', ids)),
  answers: () =>
    new DataLoader((ids: readonly string[]) => useCases.related('Question', 'answers', ids)),
  claimsOfAnswer: () =>
    new DataLoader((ids: readonly string[]) => useCases.related('Answer', 'claims', ids)),
  articleOfRevision: () => new DataLoader(useCases.articlesOfRevisions),
  text: () => new DataLoader(useCases.texts),
  origins: () => new DataLoader(useCases.origins),
  reviewedOfQuestion: () => new DataLoader(useCases.reviewedOfQuestions),
  decision: () => new DataLoader(useCases.decisions),
  eventsOfDecision: () => new DataLoader(useCases.eventsOfDecisions),
  questionsOfDecision: () => new DataLoader(useCases.questionsOfDecisions),
  judgementsOfQuestion: () => new DataLoader(useCases.judgementsOfQuestions),
  judgementsOfEvent: () => new DataLoader(useCases.judgementsOfEvents),
  subjectVersion: () => new DataLoader(useCases.subjectVersions),
  decisionsOfClaim: () => new DataLoader(useCases.decisionsOfClaims),
  decisionsOfQuestion: () => new DataLoader(useCases.decisionsOfQuestions),
  entityOfKey: () => new DataLoader(useCases.entityRefs),
  entityFacts: () =>
    new DataLoader(useCases.entityFacts, { cacheKeyFn: ({ key }: EntityRef) => key }),
  judgementsOfEntity: () => new DataLoader(useCases.judgementsOfEntities),
  event: () => new DataLoader(useCases.events),
  versionOfEvent: () => new DataLoader(useCases.versionsOfEvents),
  standing: () => new DataLoader(useCases.standings),
  kind: () => new DataLoader(useCases.kinds),
  attemptsOfDelivery: () => new DataLoader(useCases.attempts),
  questionsOfEvent: () => new DataLoader(useCases.questionsOfEvents),
});

/** The rows that one request has read, each once: each batch is made when something is first asked of it. */
export type Loaders = TreeLoaders & {
  readonly [Name in keyof Batches]: ReturnType<Batches[Name]>;
};
type Batches = ReturnType<typeof batches>;
type TreeLoaders = ReturnType<typeof createTreeLoaders>;

/** The loaders of a new request. There are many kinds of them, and most requests use two or three. */
export function createLoaders(useCases: UseCases): Loaders {
  const makers: Readonly<Record<string, () => unknown>> = batches(useCases);
  return new Proxy<Record<string, unknown>>(createTreeLoaders(useCases), {
    get: (made, name: string) => {
      made[name] ??= makers[name]?.();
      return made[name];
    },
  }) as unknown as Loaders;
}

/** The rows of trees, each batch with what is wanted below it. */
function createTreeLoaders(useCases: UseCases) {
  const batches = new Map<Selection, Map<string, DataLoader<string, unknown>>>();
  const batch = (
    wanted: Selection,
    name: string,
    load: (keys: readonly string[]) => Promise<readonly unknown[]>,
  ): DataLoader<string, unknown> => {
    const ofSelection = batches.get(wanted) ?? new Map<string, DataLoader<string, unknown>>();
    batches.set(wanted, ofSelection);
    const loader = ofSelection.get(name) ?? new DataLoader(load);
    ofSelection.set(name, loader);
    return loader;
  };
  return {
    /** The row of this id with what is wanted of it; null where there is none. */
    row: <Name extends RootName>(name: Name, id: string, wanted: Selection) =>
      batch(wanted, name, (ids) => useCases.rows(name, ids, wanted)).load(id) as Promise<
        Awaited<ReturnType<typeof useCases.rows<Name>>>[number]
      >,
    /** A page of an outlet's articles: the same page of other outlets is read with it. */
    articlesOfOutlet: (id: string, page: PageRequest, wanted: Selection) =>
      batch(wanted, `Outlet.articles ${JSON.stringify(page)}`, (ids) =>
        useCases.articlePagesOfOutlets(ids, page, wanted),
      ).load(id) as Promise<Page<ArticleRecord>>,
    /** What hangs on a row: as it was read with it, or else by a batch of its own. */
    follow: <Name extends keyof Relations, Field extends RelationsOf<Name>>(
      type: Name,
      field: Field,
      row: object,
      wanted: () => Selection,
    ): Relations[Name][Field] | Promise<Relations[Name][Field]> => {
      const held = row as Readonly<Record<string, unknown>>;
      if (held[field] !== undefined) return held[field] as Relations[Name][Field];
      const name = `${type}.${field}`;
      const { of, isMany } = relationNamed(name);
      const key = held[of];
      if (typeof key !== 'string') return (isMany ? [] : null) as Relations[Name][Field];
      const selection = wanted();
      return batch(selection, name, (keys) => useCases.related(type, field, keys, selection)).load(
        key,
      ) as Promise<Relations[Name][Field]>;
    },
  };
}

const NAMED = new Map(
  RELATIONS.map((relation) => [`${relation.type}.${relation.field}`, relation]),
);

function relationNamed(name: string) {
  const relation = NAMED.get(name);
  if (!relation) throw new Error(`${name} is no relation of the trees`);
  return relation;
}
