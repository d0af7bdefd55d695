/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An Extended Date/Time Format string, ISO 8601-2 level 0-2: 2025-12, 2025-12-05~, 2025-12-01/2025-12-07, ../2025-11-19. */
  EDTF: { input: string; output: string; }
  /** The absolute address of a web page, http or https. */
  URL: { input: string; output: string; }
};

/** One distinct value, and who gives it. */
export type Answer = {
  __typename?: 'Answer';
  /** All claims that give this value, in order of publication. */
  claims: Array<Claim>;
  id: Scalars['ID']['output'];
  value: Value;
};

/** One published text of one outlet, as it stands now. */
export type Article = {
  __typename?: 'Article';
  /** What the article says, in the order of its text. */
  claims: Array<Claim>;
  /** The caller's own name for the article. */
  externalId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** BCP 47; as given, else detected. */
  language: Scalars['String']['output'];
  /** Null where the publisher is not known. */
  outlet?: Maybe<Outlet>;
  /** As given, else inferred from the text and marked ~; null where the text does not tell. */
  publishedOn?: Maybe<Scalars['EDTF']['output']>;
  /** The text as stored: evidence offsets count in it. */
  text: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
};

/** A page of a list. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Article>;
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

/** What one article says, in its own words and as a value that can be compared. */
export type Claim = {
  __typename?: 'Claim';
  /** Null for a claim that query read returned: nothing is stored. */
  article?: Maybe<Article>;
  /** Who says so, where the article names somebody. */
  attribution?: Maybe<Scalars['String']['output']>;
  evidence: Evidence;
  id: Scalars['ID']['output'];
  modality: Modality;
  /** The rule that read it, by its documented name; model/openai or model/anthropic where a language model found it. */
  rule: Scalars['String']['output'];
  value: Value;
};

/** How two answers to one question lie to each other, and why. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Why, in words that name the sources. */
  explanation: Scalars['String']['output'];
  left: Answer;
  relation: Relation;
  right: Answer;
  /** The rule that decided, by its documented name. */
  rule: Scalars['String']['output'];
};


/** How two answers to one question lie to each other, and why. */
export type ComparisonExplanationArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A question whose sources cannot all be right, with its review. */
export type Conflict = {
  __typename?: 'Conflict';
  id: Scalars['ID']['output'];
  question: Question;
  state: ReviewState;
  /** Who says what, in a sentence or two. */
  summary: Scalars['String']['output'];
};


/** A question whose sources cannot all be right, with its review. */
export type ConflictSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  edges: Array<ConflictEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Conflict>;
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  cursor: Scalars['String']['output'];
  node: Conflict;
};

/** What a list of conflicts is narrowed to. Criteria are joined by and; the items of a list by or. */
export type ConflictFilter = {
  /** Conflicts that this article takes part in. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Conflicts about this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<QuestionKind>>;
  state?: InputMaybe<Array<ReviewState>>;
};

/** How the answers to a question lie to each other, taken together. */
export type Consensus =
  /** All answers are the same value. */
  | 'AGREED'
  /** At least two answers cannot both be true. */
  | 'CONFLICTING'
  /** Answers differ in precision only: every pair can be true together. */
  | 'REFINED'
  /** One independent origin. */
  | 'SINGLE_SOURCE';

/** What came of deleting an article. */
export type DeleteArticlePayload = {
  __typename?: 'DeleteArticlePayload';
  /** The id that the article had. */
  articleId: Scalars['ID']['output'];
  /** Conflicts that the deletion changed or closed. One whose question nobody answers any more is gone with it. */
  conflicts: Array<Conflict>;
  /** The caller's own name that the article had; it is free again. */
  externalId?: Maybe<Scalars['String']['output']>;
};

/** How a text was read: which rules made what of which words, and which near misses were dropped and why. For whoever adds a rule; the names of rules may change. */
export type Derivation = {
  __typename?: 'Derivation';
  /** In the order of the text. */
  nearMisses: Array<NearMiss>;
  /** The sentences of the report, page furniture left out. */
  sentences: Array<DerivedSentence>;
};

/** A stretch of a sentence with one predicate. */
export type DerivedClause = {
  __typename?: 'DerivedClause';
  modality?: Maybe<Modality>;
  /** The predicate rule that decided modality and tense; null where none fits. */
  rule?: Maybe<Scalars['String']['output']>;
  /** past, remote, present or future. */
  tense?: Maybe<Scalars['String']['output']>;
  words: Quote;
};

/** One telling of an event; several of them, and of several sentences, can tell of one. */
export type DerivedEvent = {
  __typename?: 'DerivedEvent';
  /** e1, e2 … in the order of the text. */
  event: Scalars['String']['output'];
  modality?: Maybe<Modality>;
  /** The trigger that it was read by; for a happening its kind, for a gathering its name. */
  rule: Scalars['String']['output'];
  /** As far as this telling gives it. */
  time?: Maybe<Scalars['EDTF']['output']>;
  /** stated, inherited from its surroundings, or relative to another event. */
  timeSource?: Maybe<Scalars['String']['output']>;
  /** meeting, call, visit, gathering, or happening for all else. */
  type: Scalars['String']['output'];
  words: Quote;
};

/** A word, or several that a rule made one of. */
export type DerivedItem = {
  __typename?: 'DerivedItem';
  /** The patterns that made it, the last one first; none for a word as the lexicon has it. */
  rules: Array<Scalars['String']['output']>;
  /** The classes of what it can be: trigger, place, time. */
  senses: Array<Scalars['String']['output']>;
  words: Quote;
};

/** What became of one sentence. */
export type DerivedSentence = {
  __typename?: 'DerivedSentence';
  /** Those whose evidence begins in it. */
  claims: Array<Claim>;
  clauses: Array<DerivedClause>;
  events: Array<DerivedEvent>;
  items: Array<DerivedItem>;
  words: Quote;
};

/** A length of time. */
export type DurationValue = Value & {
  __typename?: 'DurationValue';
  approximate: Scalars['Boolean']['output'];
  /** ISO 8601-1 duration, such as P25Y. */
  iso: Scalars['String']['output'];
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A length of time. */
export type DurationValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A person, place, body, office or recurring event, under all its names and spellings in all scripts. */
export type Entity = {
  __typename?: 'Entity';
  id: Scalars['ID']['output'];
  /** The usual name; in another language where none is known in this one. */
  name: Scalars['String']['output'];
  type: EntityType;
  /** Its item in Wikidata, such as Q649; null where it is not known. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A person, place, body, office or recurring event, under all its names and spellings in all scripts. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing an entity is. */
export type EntityType =
  /** A recurring event, such as a summit. */
  | 'EVENT'
  /** A body, an institution, a company, a gathering. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON'
  /** A country, a city, a building. */
  | 'PLACE'
  /** An office that a person can hold. */
  | 'ROLE'
  /** A treaty, a report, a book. */
  | 'WORK';

/** A person, a place, a body, an office. */
export type EntityValue = Value & {
  __typename?: 'EntityValue';
  entity: Entity;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A person, a place, a body, an office. */
export type EntityValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened or will, with all articles that tell of it. */
export type Event = {
  __typename?: 'Event';
  /** The articles that tell of it, in order of publication. */
  articles: Array<Article>;
  /** The first day that its accounts name; null where open or not told. */
  earliest?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The last day that its accounts name; null where open or not told. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** What is asked of it, the questions in conflict first. */
  questions: Array<Question>;
  /** The event as a noun, as its questions name it, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
  /** meeting, call, visit, gathering, or happening for all else. */
  type: Scalars['String']['output'];
};


/** Something that happened or will, with all articles that tell of it. */
export type EventTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Event>;
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. Offsets are half-open and count Unicode code points. */
export type Evidence = {
  __typename?: 'Evidence';
  end: Scalars['Int']['output'];
  /** The words themselves. */
  exact: Scalars['String']['output'];
  /** The text right before them. */
  prefix: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  /** The text right after them. */
  suffix: Scalars['String']['output'];
};

/** An article to store and compare. */
export type IngestArticleInput = {
  /** The caller's own name for the article. The same name again is a new revision of it, never a second article. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47; detected where absent. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The publisher's name; unknown where absent. */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** When it was published; inferred from the text where absent. */
  publishedOn?: InputMaybe<Scalars['EDTF']['input']>;
  /** The article as published, page furniture and all. At most 200,000 characters (code points). */
  text: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What came of storing an article. */
export type IngestArticlePayload = {
  __typename?: 'IngestArticlePayload';
  article: Article;
  /** What the article says, in the order of its text. */
  claims: Array<Claim>;
  /** Conflicts that this article opened, changed or closed. */
  conflicts: Array<Conflict>;
  /** False where the very same text was stored already; nothing is written then. */
  created: Scalars['Boolean']['output'];
};

/** A stretch of text that names a value: a date, a figure, a person, a place. */
export type Mention = {
  __typename?: 'Mention';
  evidence: Evidence;
  value: Value;
};

/** Why words that could tell of an event, a figure or a time came to nothing. */
export type MissReason =
  /** A day on which something did not take place is no date of it. */
  | 'DAY_OF_NOTHING'
  /** The sentence dates the figure elsewhere, or gives it to what followed. */
  | 'FIGURE_OF_ANOTHER'
  /** The article tells of no happening that could have this figure. */
  | 'FIGURE_WITHOUT_EVENT'
  /** A bare number: nothing says what it counts or whose it is. */
  | 'FIGURE_WITHOUT_UNIT'
  /** The line is page furniture (a heading, a list, a caption, a post set in): nothing is read there. */
  | 'FURNITURE'
  /** The article gives a higher count of the same: this one is older, or a part. */
  | 'LOWER_COUNT'
  /** It counts only where the clause moves it to another day. */
  | 'NOT_MOVED'
  /** A verb of an event counts as the predicate of its clause; here it serves another verb. */
  | 'NOT_PREDICATE'
  /** It only adds to an event told before, and none that it fits was told. */
  | 'NOT_TOLD_BEFORE'
  /** It names the day set for something, and the clause gives no day. */
  | 'NO_DAY'
  /** No place stands where the journey would have its goal. */
  | 'NO_DESTINATION'
  /** It counts only with an office beside it. */
  | 'NO_OFFICE'
  /** Nothing says whose gathering it is. */
  | 'NO_OWNER'
  /** A meeting or a call needs two who take part; the clause marks fewer. */
  | 'NO_PARTNER'
  /** It names where something took place, and no place follows. */
  | 'NO_PLACE'
  /** Nothing says who makes the journey. */
  | 'NO_VISITOR'
  /** The sentence asks: nobody claims what it says. */
  | 'QUESTION'
  /** The predicate says only that it does not take place as told. */
  | 'TAKEN_BACK'
  /** What has happened has no day to come, and what is to come none gone by: the time is another’s. */
  | 'TIME_AGAINST_TENSE'
  /** Publication day and tense do not settle which time is meant. */
  | 'TIME_NOT_SETTLED'
  /** In quoted words it is reckoned from when they were spoken, which is not known. */
  | 'TIME_OF_SPEAKER'
  /** The value cannot be written: a date outside of the calendar, a number without an end. */
  | 'VALUE_NOT_WRITABLE'
  /** It tells of this only beside other words, and none of them is there. */
  | 'WORDS_MISSING';

/** How certain the article puts it, and when. */
export type Modality =
  /** Announced before, and called off. */
  | 'CANCELLED'
  /** Said not to be so. */
  | 'DENIED'
  /** Told as past. */
  | 'HAPPENED'
  /** Told as present. */
  | 'ONGOING'
  /** Announced or expected. */
  | 'PLANNED'
  /** Told as something that may be. */
  | 'POSSIBLE';

export type Mutation = {
  __typename?: 'Mutation';
  /** Deletes an article with all its revisions and compares anew what it told of: afterwards every answer is as if it had never come. Name it by its id or by its externalId. */
  deleteArticle: DeleteArticlePayload;
  /** Stores an article, reads its claims, and compares them with what other articles say. */
  ingestArticle: IngestArticlePayload;
};


export type MutationDeleteArticleArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};

/** Words that could have told of something and came to nothing. */
export type NearMiss = {
  __typename?: 'NearMiss';
  /** Which words are missing, or which value was dropped, where the reason leaves that open. */
  detail?: Maybe<Scalars['String']['output']>;
  reason: MissReason;
  /** The sentence, counted from 0; null for page furniture, which is in none. */
  sentence?: Maybe<Scalars['Int']['output']>;
  words: Quote;
};

/** Whether something happened. */
export type OccurrenceValue = Value & {
  __typename?: 'OccurrenceValue';
  occurred: Scalars['Boolean']['output'];
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** Whether something happened. */
export type OccurrenceValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How the question's first event lies to its second. */
export type Order =
  /** The second event came first. */
  | 'AFTER'
  /** The first event came first. */
  | 'BEFORE'
  /** Both came on one day. */
  | 'SAME_DAY';

/** Which of two events came first. */
export type OrderValue = Value & {
  __typename?: 'OrderValue';
  order: Order;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** Which of two events came first. */
export type OrderValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The how-manyeth of a series, or a rank. */
export type OrdinalValue = Value & {
  __typename?: 'OrdinalValue';
  ordinal: Scalars['Int']['output'];
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** The how-manyeth of a series, or a rank. */
export type OrdinalValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A publisher. */
export type Outlet = {
  __typename?: 'Outlet';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item: send it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A count, a sum, a share or a measure. */
export type QuantityValue = Value & {
  __typename?: 'QuantityValue';
  approximate: Scalars['Boolean']['output'];
  /** Least and greatest figure that the words allow; null where unbounded. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** The figure as said; null for a bare range. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
  /** ISO 4217 code for money, a UCUM code for a measure, or the counted thing's name, such as person. */
  unit: Scalars['String']['output'];
  /** The greatest figure that the words allow; null where unbounded. */
  upper?: Maybe<Scalars['Float']['output']>;
};


/** A count, a sum, a share or a measure. */
export type QuantityValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** The article of this id; null where there is none. */
  article?: Maybe<Article>;
  /** All articles, those stored last first. */
  articles: ArticleConnection;
  /** Questions whose sources cannot all be right. */
  conflicts: ConflictConnection;
  /** The event of this id; null where no article tells of one any more. */
  event?: Maybe<Event>;
  /** The question of this id; null where there is none. */
  question?: Maybe<Question>;
  /** The questions that claims answer, those in conflict first. */
  questions: QuestionConnection;
  /** Reads a text as ingestArticle would, and stores nothing. */
  read: Reading;
  /** The story that this article belongs to; null where there is no such article. */
  story?: Maybe<Story>;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReadArgs = {
  input: ReadInput;
};


export type QueryStoryArgs = {
  articleId: Scalars['ID']['input'];
};

/** One thing asked of one event, of two, or of an entity. */
export type Question = {
  __typename?: 'Question';
  /** The distinct values given, the best supported first. */
  answers: Array<Answer>;
  /** Every pair of answers. */
  comparisons: Array<Comparison>;
  /** Null where the sources can all be right. */
  conflict?: Maybe<Conflict>;
  consensus: Consensus;
  id: Scalars['ID']['output'];
  /** Sources that do not merely repeat one another: one publisher, one wire report or one copied text counts once. A publisher is one under all its names and sites; a text is copied where the greater part of it is. */
  independentOrigins: Scalars['Int']['output'];
  kind: QuestionKind;
  /** The question in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** One thing asked of one event, of two, or of an entity. */
export type QuestionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  edges: Array<QuestionEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Question>;
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  cursor: Scalars['String']['output'];
  node: Question;
};

/** What a list of questions is narrowed to. Criteria are joined by and; the items of a list by or. */
export type QuestionFilter = {
  /** Questions that this article answers. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  consensus?: InputMaybe<Array<Consensus>>;
  /** Questions about this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<QuestionKind>>;
  /** Words that the question's text holds, in English or in Hindi, in any order and case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a question asks for. */
export type QuestionKind =
  /** When: a day, a period or a moment. */
  | 'DATE'
  /** How long. */
  | 'DURATION'
  /** Whether it happened. */
  | 'OCCURRENCE'
  /** Which of two events came first. */
  | 'ORDER'
  /** The how-manyeth, and ranks. */
  | 'ORDINAL'
  /** Which body, institution, company or gathering. */
  | 'ORGANISATION'
  /** Who. */
  | 'PERSON'
  /** Where. */
  | 'PLACE'
  /** How many, how much: counts, sums, shares, measures. */
  | 'QUANTITY'
  /** Which office a person holds. */
  | 'ROLE';

/** Words of a text. Offsets are half-open and count Unicode code points. */
export type Quote = {
  __typename?: 'Quote';
  end: Scalars['Int']['output'];
  exact: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

/** A text to read. */
export type ReadInput = {
  /** BCP 47; detected where absent. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** When the text was published; relative expressions are read from it. Inferred from the text where absent. */
  publishedOn?: InputMaybe<Scalars['EDTF']['input']>;
  /** At most 200,000 characters (code points). */
  text: Scalars['String']['input'];
};

/** What was read from a text. */
export type Reading = {
  __typename?: 'Reading';
  claims: Array<Claim>;
  /** How it was read, for whoever adds a rule: the text is read once more for it. Null for a language that is not read. */
  derivation?: Maybe<Derivation>;
  /** BCP 47; as given, else detected. */
  language: Scalars['String']['output'];
  mentions: Array<Mention>;
  /** As given, else inferred from the text and marked ~; null where the text does not tell. */
  publishedOn?: Maybe<Scalars['EDTF']['output']>;
};

/** How the states of the world that the left answer allows lie to those that the right one allows. */
export type Relation =
  /** No state of the world allows both. */
  | 'DISJOINT'
  /** Both allow the same states. */
  | 'EQUAL'
  /** They speak of different things, or of different scopes. */
  | 'INCOMPARABLE'
  /** Left lies inside right: left is more precise. */
  | 'NARROWER'
  /** They meet only through a hedge such as 'around'. */
  | 'NEAR'
  /** They share some states; neither contains the other. */
  | 'OVERLAPPING'
  /** Right lies inside left: right is more precise. */
  | 'WIDER';

/** How far the review of a conflict is. */
export type ReviewState =
  /** An editor agrees that the sources contradict each other. */
  | 'CONFIRMED'
  /** An editor found that they do not. */
  | 'DISMISSED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** It is known which answer stands. */
  | 'RESOLVED';

/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type Story = {
  __typename?: 'Story';
  /** The articles of the story, those stored last first. */
  articles: ArticleConnection;
  /** False where the story has more than 500 articles: these are the nearest. */
  complete: Scalars['Boolean']['output'];
  /** All that its articles tell of, the events that most of them tell first. */
  events: EventConnection;
  /** The questions that its articles answer, those in conflict first. */
  questions: QuestionConnection;
};


/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type StoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type StoryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A day, a period or a moment. */
export type TimeValue = Value & {
  __typename?: 'TimeValue';
  /** Whether the words hedge: 'around', 'about'. */
  approximate: Scalars['Boolean']['output'];
  /** The first day that the words allow; null where open. */
  earliest?: Maybe<Scalars['Date']['output']>;
  edtf: Scalars['EDTF']['output'];
  /** The last day that the words allow; null where open. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A day, a period or a moment. */
export type TimeValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What can be said, as a set of the states of the world that it allows. */
export type Value = {
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** What can be said, as a set of the states of the world that it allows. */
export type ValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type ArticlePartsFragment = { __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, url?: string | null, language: string, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', id: string, name: string } | null };

export type ArticlesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ArticlesQuery = { __typename?: 'Query', articles: { __typename?: 'ArticleConnection', totalCount: number, nodes: Array<{ __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, url?: string | null, language: string, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type ArticleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArticleQuery = { __typename?: 'Query', article?: { __typename?: 'Article', text: string, id: string, externalId?: string | null, title?: string | null, url?: string | null, language: string, publishedOn?: string | null, claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
       }>, outlet?: { __typename?: 'Outlet', id: string, name: string } | null } | null };

export type EvidencePartsFragment = { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number };

type ValueParts_DurationValue_Fragment = { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string };

type ValueParts_EntityValue_Fragment = { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } };

type ValueParts_OccurrenceValue_Fragment = { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string };

type ValueParts_OrderValue_Fragment = { __typename: 'OrderValue', order: Order, text: string, textInHindi: string };

type ValueParts_OrdinalValue_Fragment = { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string };

type ValueParts_QuantityValue_Fragment = { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string };

type ValueParts_TimeValue_Fragment = { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string };

export type ValuePartsFragment =
  | ValueParts_DurationValue_Fragment
  | ValueParts_EntityValue_Fragment
  | ValueParts_OccurrenceValue_Fragment
  | ValueParts_OrderValue_Fragment
  | ValueParts_OrdinalValue_Fragment
  | ValueParts_QuantityValue_Fragment
  | ValueParts_TimeValue_Fragment
;

export type ClaimPartsFragment = { __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
    | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
    | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
    | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
    | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
    | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
    | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
    | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
   };

export type ConflictsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
}>;


export type ConflictsQuery = { __typename?: 'Query', conflicts: { __typename?: 'ConflictConnection', totalCount: number, nodes: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, summary: string, summaryInHindi: string, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', id: string, value:
            | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
            | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
            | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
            | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
            | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
            | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
            | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
          , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, article?: { __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
              | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
              | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
              | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
              | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
              | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
              | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
              | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
             }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, explanationInHindi: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, conflict?: { __typename?: 'Conflict', id: string, state: ReviewState } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type DeleteMutationVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeleteMutation = { __typename?: 'Mutation', deleteArticle: { __typename?: 'DeleteArticlePayload', articleId: string, externalId?: string | null, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, summary: string, question: { __typename?: 'Question', id: string, text: string, consensus: Consensus } }> } };

export type IngestMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestMutation = { __typename?: 'Mutation', ingestArticle: { __typename?: 'IngestArticlePayload', created: boolean, article: { __typename?: 'Article', text: string, id: string, externalId?: string | null, title?: string | null, url?: string | null, language: string, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', id: string, name: string } | null }, claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
       }>, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, summary: string, question: { __typename?: 'Question', id: string, text: string, consensus: Consensus } }> } };

export type QuestionPartsFragment = { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', id: string, value:
      | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
      | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
      | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
      | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
      | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
      | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
      | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
    , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, article?: { __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
       }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, explanationInHindi: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, conflict?: { __typename?: 'Conflict', id: string, state: ReviewState } | null };

export type QuestionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
}>;


export type QuestionsQuery = { __typename?: 'Query', questions: { __typename?: 'QuestionConnection', totalCount: number, edges: Array<{ __typename?: 'QuestionEdge', cursor: string, node: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', id: string, value:
            | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
            | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
            | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
            | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
            | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
            | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
            | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
          , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, article?: { __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
              | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
              | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
              | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
              | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
              | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
              | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
              | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
             }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, explanationInHindi: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, conflict?: { __typename?: 'Conflict', id: string, state: ReviewState } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type QuestionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type QuestionQuery = { __typename?: 'Query', question?: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', id: string, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
      , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, article?: { __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
          | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
          | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
          | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
          | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
          | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
          | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
          | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
         }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, explanationInHindi: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, conflict?: { __typename?: 'Conflict', id: string, state: ReviewState } | null } | null };

export type ReadQueryVariables = Exact<{
  input: ReadInput;
}>;


export type ReadQuery = { __typename?: 'Query', read: { __typename?: 'Reading', language: string, publishedOn?: string | null, mentions: Array<{ __typename?: 'Mention', evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
       }>, claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution?: string | null, article?: { __typename?: 'Article', id: string } | null, evidence: { __typename?: 'Evidence', exact: string, prefix: string, suffix: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', iso: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'EntityValue', text: string, textInHindi: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, wikidataId?: string | null } }
        | { __typename: 'OccurrenceValue', occurred: boolean, text: string, textInHindi: string }
        | { __typename: 'OrderValue', order: Order, text: string, textInHindi: string }
        | { __typename: 'OrdinalValue', ordinal: number, text: string, textInHindi: string }
        | { __typename: 'QuantityValue', number?: number | null, lower?: number | null, upper?: number | null, unit: string, approximate: boolean, text: string, textInHindi: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, approximate: boolean, text: string, textInHindi: string }
       }> } };

export type EventPartsFragment = { __typename?: 'Event', id: string, type: string, text: string, earliest?: string | null, latest?: string | null, textInHindi: string, articles: Array<{ __typename?: 'Article', id: string, externalId?: string | null }>, questions: Array<{ __typename?: 'Question', id: string, text: string, consensus: Consensus }> };

export type StoryQueryVariables = Exact<{
  articleId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  firstEvents?: InputMaybe<Scalars['Int']['input']>;
  afterEvent?: InputMaybe<Scalars['String']['input']>;
  firstQuestions?: InputMaybe<Scalars['Int']['input']>;
  afterQuestion?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
}>;


export type StoryQuery = { __typename?: 'Query', story?: { __typename?: 'Story', complete: boolean, articles: { __typename?: 'ArticleConnection', totalCount: number, nodes: Array<{ __typename?: 'Article', id: string, externalId?: string | null, title?: string | null, url?: string | null, language: string, publishedOn?: string | null, outlet?: { __typename?: 'Outlet', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', id: string, type: string, text: string, earliest?: string | null, latest?: string | null, textInHindi: string, articles: Array<{ __typename?: 'Article', id: string, externalId?: string | null }>, questions: Array<{ __typename?: 'Question', id: string, text: string, consensus: Consensus }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, questions: { __typename?: 'QuestionConnection', totalCount: number, nodes: Array<{ __typename?: 'Question', id: string, text: string, consensus: Consensus }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type EventQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventQuery = { __typename?: 'Query', event?: { __typename?: 'Event', id: string, type: string, text: string, earliest?: string | null, latest?: string | null, textInHindi: string, articles: Array<{ __typename?: 'Article', id: string, externalId?: string | null }>, questions: Array<{ __typename?: 'Question', id: string, text: string, consensus: Consensus }> } | null };

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestArticleMutation = { __typename?: 'Mutation', ingestArticle: { __typename?: 'IngestArticlePayload', created: boolean, article: { __typename?: 'Article', id: string, language: string, publishedOn?: string | null }, claims: Array<{ __typename?: 'Claim', evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
        | { __typename?: 'DurationValue', text: string }
        | { __typename?: 'EntityValue', text: string }
        | { __typename?: 'OccurrenceValue', text: string }
        | { __typename?: 'OrderValue', text: string }
        | { __typename?: 'OrdinalValue', text: string }
        | { __typename?: 'QuantityValue', text: string }
        | { __typename?: 'TimeValue', text: string }
       }>, conflicts: Array<{ __typename?: 'Conflict', summary: string, summaryInHindi: string, question: { __typename?: 'Question', text: string, consensus: Consensus, answers: Array<{ __typename?: 'Answer', value:
            | { __typename?: 'DurationValue', text: string }
            | { __typename?: 'EntityValue', text: string }
            | { __typename?: 'OccurrenceValue', text: string }
            | { __typename?: 'OrderValue', text: string }
            | { __typename?: 'OrdinalValue', text: string }
            | { __typename?: 'QuantityValue', text: string }
            | { __typename?: 'TimeValue', text: string }
           }> } }> } };

export type ReadTextQueryVariables = Exact<{
  input: ReadInput;
}>;


export type ReadTextQuery = { __typename?: 'Query', read: { __typename?: 'Reading', language: string, publishedOn?: string | null, mentions: Array<{ __typename?: 'Mention', evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', text: string }
       }>, claims: Array<{ __typename?: 'Claim', modality: Modality, attribution?: string | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, text: string }
       }> } };

export type ThreeAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeAnswersQuery = { __typename?: 'Query', conflicts: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', value:
          | { __typename?: 'DurationValue', iso: string, text: string, textInHindi: string }
          | { __typename?: 'EntityValue', text: string, textInHindi: string }
          | { __typename?: 'OccurrenceValue', text: string, textInHindi: string }
          | { __typename?: 'OrderValue', order: Order, text: string, textInHindi: string }
          | { __typename?: 'OrdinalValue', text: string, textInHindi: string }
          | { __typename?: 'QuantityValue', text: string, textInHindi: string }
          | { __typename?: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, text: string, textInHindi: string }
        , claims: Array<{ __typename?: 'Claim', article?: { __typename?: 'Article', externalId?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number } }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, explanation: string, explanationInHindi: string }> }> }, partnership: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', value:
          | { __typename?: 'DurationValue', iso: string, text: string, textInHindi: string }
          | { __typename?: 'EntityValue', text: string, textInHindi: string }
          | { __typename?: 'OccurrenceValue', text: string, textInHindi: string }
          | { __typename?: 'OrderValue', order: Order, text: string, textInHindi: string }
          | { __typename?: 'OrdinalValue', text: string, textInHindi: string }
          | { __typename?: 'QuantityValue', text: string, textInHindi: string }
          | { __typename?: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, text: string, textInHindi: string }
        , claims: Array<{ __typename?: 'Claim', article?: { __typename?: 'Article', externalId?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number } }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, explanation: string, explanationInHindi: string }> }> }, expected: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', value:
          | { __typename?: 'DurationValue', iso: string, text: string, textInHindi: string }
          | { __typename?: 'EntityValue', text: string, textInHindi: string }
          | { __typename?: 'OccurrenceValue', text: string, textInHindi: string }
          | { __typename?: 'OrderValue', order: Order, text: string, textInHindi: string }
          | { __typename?: 'OrdinalValue', text: string, textInHindi: string }
          | { __typename?: 'QuantityValue', text: string, textInHindi: string }
          | { __typename?: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, text: string, textInHindi: string }
        , claims: Array<{ __typename?: 'Claim', article?: { __typename?: 'Article', externalId?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number } }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, explanation: string, explanationInHindi: string }> }> } };

export type ToldFragment = { __typename?: 'Question', text: string, consensus: Consensus, independentOrigins: number, textInHindi: string, answers: Array<{ __typename?: 'Answer', value:
      | { __typename?: 'DurationValue', iso: string, text: string, textInHindi: string }
      | { __typename?: 'EntityValue', text: string, textInHindi: string }
      | { __typename?: 'OccurrenceValue', text: string, textInHindi: string }
      | { __typename?: 'OrderValue', order: Order, text: string, textInHindi: string }
      | { __typename?: 'OrdinalValue', text: string, textInHindi: string }
      | { __typename?: 'QuantityValue', text: string, textInHindi: string }
      | { __typename?: 'TimeValue', edtf: string, earliest?: string | null, latest?: string | null, text: string, textInHindi: string }
    , claims: Array<{ __typename?: 'Claim', article?: { __typename?: 'Article', externalId?: string | null, outlet?: { __typename?: 'Outlet', name: string } | null } | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number } }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, explanation: string, explanationInHindi: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArticlePartsFragmentDoc = new TypedDocumentString(`
    fragment ArticleParts on Article {
  id
  externalId
  title
  url
  language
  publishedOn
  outlet {
    id
    name
  }
}
    `, {"fragmentName":"ArticleParts"}) as unknown as TypedDocumentString<ArticlePartsFragment, unknown>;
export const ValuePartsFragmentDoc = new TypedDocumentString(`
    fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
    `, {"fragmentName":"ValueParts"}) as unknown as TypedDocumentString<ValuePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const QuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionParts on Question {
  id
  kind
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    id
    value {
      ...ValueParts
    }
    claims {
      ...ClaimParts
      article {
        id
        externalId
        title
        publishedOn
        outlet {
          name
        }
      }
    }
  }
  comparisons {
    relation
    rule
    explanation
    explanationInHindi: explanation(language: "hi")
    left {
      id
    }
    right {
      id
    }
  }
  conflict {
    id
    state
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}`, {"fragmentName":"QuestionParts"}) as unknown as TypedDocumentString<QuestionPartsFragment, unknown>;
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on Event {
  id
  type
  text
  textInHindi: text(language: "hi")
  earliest
  latest
  articles {
    id
    externalId
  }
  questions {
    id
    text
    consensus
  }
}
    `, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Question {
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    value {
      text
      textInHindi: text(language: "hi")
      ... on TimeValue {
        edtf
        earliest
        latest
      }
      ... on DurationValue {
        iso
      }
      ... on OrderValue {
        order
      }
    }
    claims {
      article {
        externalId
        outlet {
          name
        }
      }
      evidence {
        exact
        start
        end
      }
    }
  }
  comparisons {
    relation
    explanation
    explanationInHindi: explanation(language: "hi")
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($first: Int, $after: String) {
  articles(first: $first, after: $after) {
    nodes {
      ...ArticleParts
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount
  }
}
    fragment ArticleParts on Article {
  id
  externalId
  title
  url
  language
  publishedOn
  outlet {
    id
    name
  }
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    ...ArticleParts
    text
    claims {
      ...ClaimParts
    }
  }
}
    fragment ArticleParts on Article {
  id
  externalId
  title
  url
  language
  publishedOn
  outlet {
    id
    name
  }
}
fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($first: Int, $after: String, $filter: ConflictFilter) {
  conflicts(first: $first, after: $after, filter: $filter) {
    nodes {
      id
      state
      summary
      summaryInHindi: summary(language: "hi")
      question {
        ...QuestionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}
fragment QuestionParts on Question {
  id
  kind
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    id
    value {
      ...ValueParts
    }
    claims {
      ...ClaimParts
      article {
        id
        externalId
        title
        publishedOn
        outlet {
          name
        }
      }
    }
  }
  comparisons {
    relation
    rule
    explanation
    explanationInHindi: explanation(language: "hi")
    left {
      id
    }
    right {
      id
    }
  }
  conflict {
    id
    state
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const DeleteDocument = new TypedDocumentString(`
    mutation Delete($id: ID, $externalId: String) {
  deleteArticle(id: $id, externalId: $externalId) {
    articleId
    externalId
    conflicts {
      id
      state
      summary
      question {
        id
        text
        consensus
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMutation, DeleteMutationVariables>;
export const IngestDocument = new TypedDocumentString(`
    mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    created
    article {
      ...ArticleParts
      text
    }
    claims {
      ...ClaimParts
    }
    conflicts {
      id
      state
      summary
      question {
        id
        text
        consensus
      }
    }
  }
}
    fragment ArticleParts on Article {
  id
  externalId
  title
  url
  language
  publishedOn
  outlet {
    id
    name
  }
}
fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}`) as unknown as TypedDocumentString<IngestMutation, IngestMutationVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($first: Int, $after: String, $filter: QuestionFilter) {
  questions(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...QuestionParts
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}
fragment QuestionParts on Question {
  id
  kind
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    id
    value {
      ...ValueParts
    }
    claims {
      ...ClaimParts
      article {
        id
        externalId
        title
        publishedOn
        outlet {
          name
        }
      }
    }
  }
  comparisons {
    relation
    rule
    explanation
    explanationInHindi: explanation(language: "hi")
    left {
      id
    }
    right {
      id
    }
  }
  conflict {
    id
    state
  }
}`) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const QuestionDocument = new TypedDocumentString(`
    query Question($id: ID!) {
  question(id: $id) {
    ...QuestionParts
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}
fragment QuestionParts on Question {
  id
  kind
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    id
    value {
      ...ValueParts
    }
    claims {
      ...ClaimParts
      article {
        id
        externalId
        title
        publishedOn
        outlet {
          name
        }
      }
    }
  }
  comparisons {
    relation
    rule
    explanation
    explanationInHindi: explanation(language: "hi")
    left {
      id
    }
    right {
      id
    }
  }
  conflict {
    id
    state
  }
}`) as unknown as TypedDocumentString<QuestionQuery, QuestionQueryVariables>;
export const ReadDocument = new TypedDocumentString(`
    query Read($input: ReadInput!) {
  read(input: $input) {
    language
    publishedOn
    mentions {
      evidence {
        ...EvidenceParts
      }
      value {
        ...ValueParts
      }
    }
    claims {
      ...ClaimParts
      article {
        id
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  exact
  prefix
  suffix
  start
  end
}
fragment ValueParts on Value {
  __typename
  text
  textInHindi: text(language: "hi")
  ... on TimeValue {
    edtf
    earliest
    latest
    approximate
  }
  ... on DurationValue {
    iso
    approximate
  }
  ... on QuantityValue {
    number
    lower
    upper
    unit
    approximate
  }
  ... on OrdinalValue {
    ordinal
  }
  ... on EntityValue {
    entity {
      id
      name
      type
      wikidataId
    }
  }
  ... on OrderValue {
    order
  }
  ... on OccurrenceValue {
    occurred
  }
}
fragment ClaimParts on Claim {
  id
  modality
  attribution
  evidence {
    ...EvidenceParts
  }
  value {
    ...ValueParts
  }
}`) as unknown as TypedDocumentString<ReadQuery, ReadQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($articleId: ID!, $first: Int, $after: String, $firstEvents: Int, $afterEvent: String, $firstQuestions: Int, $afterQuestion: String, $filter: QuestionFilter) {
  story(articleId: $articleId) {
    complete
    articles(first: $first, after: $after) {
      nodes {
        ...ArticleParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    events(first: $firstEvents, after: $afterEvent) {
      nodes {
        ...EventParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    questions(first: $firstQuestions, after: $afterQuestion, filter: $filter) {
      nodes {
        id
        text
        consensus
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ArticleParts on Article {
  id
  externalId
  title
  url
  language
  publishedOn
  outlet {
    id
    name
  }
}
fragment EventParts on Event {
  id
  type
  text
  textInHindi: text(language: "hi")
  earliest
  latest
  articles {
    id
    externalId
  }
  questions {
    id
    text
    consensus
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!) {
  event(id: $id) {
    ...EventParts
  }
}
    fragment EventParts on Event {
  id
  type
  text
  textInHindi: text(language: "hi")
  earliest
  latest
  articles {
    id
    externalId
  }
  questions {
    id
    text
    consensus
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const IngestArticleDocument = new TypedDocumentString(`
    mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    created
    article {
      id
      language
      publishedOn
    }
    claims {
      evidence {
        exact
        start
        end
      }
      value {
        text
      }
    }
    conflicts {
      summary
      summaryInHindi: summary(language: "hi")
      question {
        text
        consensus
        answers {
          value {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IngestArticleMutation, IngestArticleMutationVariables>;
export const ReadTextDocument = new TypedDocumentString(`
    query ReadText($input: ReadInput!) {
  read(input: $input) {
    language
    publishedOn
    mentions {
      evidence {
        exact
        start
        end
      }
      value {
        __typename
        text
      }
    }
    claims {
      modality
      attribution
      evidence {
        exact
        start
        end
      }
      value {
        __typename
        text
        ... on TimeValue {
          edtf
          earliest
          latest
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadTextQuery, ReadTextQueryVariables>;
export const ThreeAnswersDocument = new TypedDocumentString(`
    query ThreeAnswers {
  conflicts: questions(filter: {consensus: [CONFLICTING]}) {
    nodes {
      ...Told
    }
  }
  partnership: questions(filter: {kind: [DURATION], text: "partnership"}) {
    nodes {
      ...Told
    }
  }
  expected: questions(
    filter: {kind: [DATE], consensus: [REFINED], text: "Putin India"}
  ) {
    nodes {
      ...Told
    }
  }
}
    fragment Told on Question {
  text
  textInHindi: text(language: "hi")
  consensus
  independentOrigins
  answers {
    value {
      text
      textInHindi: text(language: "hi")
      ... on TimeValue {
        edtf
        earliest
        latest
      }
      ... on DurationValue {
        iso
      }
      ... on OrderValue {
        order
      }
    }
    claims {
      article {
        externalId
        outlet {
          name
        }
      }
      evidence {
        exact
        start
        end
      }
    }
  }
  comparisons {
    relation
    explanation
    explanationInHindi: explanation(language: "hi")
  }
}`) as unknown as TypedDocumentString<ThreeAnswersQuery, ThreeAnswersQueryVariables>;