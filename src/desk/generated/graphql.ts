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

/** Words of an article that answer a question. */
export type AddClaimInput = {
  /** The article, by the id of `Article`. */
  articleId: Scalars['ID']['input'];
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Where they end: the code point behind the last. */
  end: Scalars['Int']['input'];
  /** The words themselves: refused where others stand there by now. */
  exact?: InputMaybe<Scalars['String']['input']>;
  /** How certain the article puts it; HAPPENED where left out. */
  modality?: InputMaybe<Modality>;
  /** What they answer, by the id of `Question`. */
  questionId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where the words begin, in code points of the text. */
  start: Scalars['Int']['input'];
  /** What the words say, in Hindi or English or as EDTF: "5 December", "12 लोग", "Moscow", before, yes. It is read as reports are, from the day on which the article was published. */
  value: Scalars['String']['input'];
};

/** One distinct value, and who gives it. */
export type Answer = {
  __typename?: 'Answer';
  /** All claims that give this value, in order of publication. */
  claims: Array<Claim>;
  /** Opaque; it stays for as long as anybody gives this answer. */
  id: Scalars['ID']['output'];
  /** What is answered. */
  value: Value;
};

/** A secret that a program sends to be known by. Its record stays when it is revoked. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** Who made it. */
  createdBy: Scalars['String']['output'];
  /** When it ends by itself; null for never. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  expiresAt: Maybe<Scalars['String']['output']>;
  /** The beginning of its secret, to tell keys apart. */
  hint: Scalars['String']['output'];
  /** What it is revoked by. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null before the first time. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  lastUsedAt: Maybe<Scalars['String']['output']>;
  /** Whose it is: decisions made with it bear this name. */
  name: Scalars['String']['output'];
  /** When it was revoked; null while it is not. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  revokedAt: Maybe<Scalars['String']['output']>;
  /** Who revoked it; null while nobody has. */
  revokedBy: Maybe<Scalars['String']['output']>;
  /** What it may be used for, as it was made. */
  scopes: Array<Scope>;
};

/** A page of a list. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The items with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<ApiKey>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ApiKey;
};

/** One published text of one outlet, as it stands now. */
export type Article = Node & {
  __typename?: 'Article';
  /** What the article says, in the order of its text. */
  claims: Array<Claim>;
  /** The caller's own name for the article. */
  externalId: Maybe<Scalars['String']['output']>;
  /** The lines of its text that are page furniture (author boxes, lists of other texts, captions), in their order: nothing is read there. */
  furniture: Array<Quote>;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** BCP 47; as given, else detected. */
  language: Scalars['String']['output'];
  /** Null where the publisher is not known. */
  outlet: Maybe<Outlet>;
  /** As given, else inferred from the text and marked ~; null where the text does not tell. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
  /** All that it said so far, the latest first. */
  revisions: Array<Revision>;
  /** The text as stored: evidence offsets count in it. */
  text: Scalars['String']['output'];
  /** The headline, where it was sent apart from the text. */
  title: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url: Maybe<Scalars['URL']['output']>;
};

/** An article came, changed or was deleted. */
export type ArticleChange = Change & {
  __typename?: 'ArticleChange';
  /** The article as it stands now; null where it is gone. */
  article: Maybe<Article>;
  /** The article that it is about, or that opened, changed or closed the conflict; null where a person did. It may be gone. */
  articleId: Maybe<Scalars['ID']['output']>;
  /** When. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  at: Scalars['String']['output'];
  /** Its place among all changes: send it as `after` to hear of all that came later, after a lost connection too. */
  cursor: Scalars['String']['output'];
  /** The caller's own name for the article. */
  externalId: Maybe<Scalars['String']['output']>;
  /** What happened. */
  kind: ChangeKind;
  /** The outlet's name as it was then; null where the publisher is not known. */
  outletName: Maybe<Scalars['String']['output']>;
  /** The headline as it was then. */
  title: Maybe<Scalars['String']['output']>;
};

/** Two articles laid side by side. */
export type ArticleComparison = {
  __typename?: 'ArticleComparison';
  /** The article named first. */
  left: Article;
  /** What the left article alone tells of. */
  onlyLeft: Array<Question>;
  /** What the right article alone tells of. */
  onlyRight: Array<Question>;
  /** The article named second. */
  right: Article;
  /** What both tell of, the questions in conflict first. Sources beside the two may take part in the conflict. */
  shared: Array<SharedQuestion>;
};

/** A page of a list. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The items with their cursors. */
  edges: Array<ArticleEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Article>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Article;
};

/** What a list of articles is narrowed to. Criteria are joined by and. */
export type ArticleFilter = {
  /** Articles that answer a question of one of these. */
  consensus?: InputMaybe<Array<Consensus>>;
  /** Articles that name this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** Articles that tell of this event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** BCP 47: hi finds articles in hi and in hi-IN. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Articles of this outlet. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Articles that can have been published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Articles that can have been published on this day or earlier. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Articles that answer a question in conflict whose review is in one of these states. */
  state?: InputMaybe<Array<ReviewState>>;
  /** Words that title and text hold, in any order and case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of articles. */
export type ArticleOrder =
  /** By publication, the oldest first; those without a date last. */
  | 'PUBLISHED_FIRST'
  /** By publication, the newest first; those without a date last. */
  | 'PUBLISHED_LAST'
  /** Those stored first come first. */
  | 'STORED_FIRST'
  /** Those stored last come first. */
  | 'STORED_LAST';

/** Who is to look into a conflict. */
export type AssignConflictInput = {
  /** The id or the name of somebody; left out or null for nobody. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The conflict, by the id of `Conflict`. */
  conflictId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Conflict.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

/** What the numbers of an extent count. */
export type Axis =
  /** Days, of a length of time. */
  | 'DAYS'
  /** The figure's own unit. */
  | 'FIGURE'
  /** Places in a series. */
  | 'RANK'
  /** Seconds since the beginning of 1970 by the clock of India, of a time. */
  | 'SECONDS';

/** Something that happened, told once and in the order in which it was written. */
export type Change = {
  /** The article that it is about, or that opened, changed or closed the conflict; null where a person did. It may be gone. */
  articleId: Maybe<Scalars['ID']['output']>;
  /** When. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  at: Scalars['String']['output'];
  /** Its place among all changes: send it as `after` to hear of all that came later, after a lost connection too. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: ChangeKind;
};

/** What happened. */
export type ChangeKind =
  /** An article came. */
  | 'ARTICLE_ADDED'
  /** An article was deleted. */
  | 'ARTICLE_DELETED'
  /** An article came with another text, or with more known of it. */
  | 'ARTICLE_REVISED'
  /** A conflict stands, with other answers or with other claims for them. */
  | 'CONFLICT_CHANGED'
  /** The sources of a question can all be right again, or nobody answers it. */
  | 'CONFLICT_CLOSED'
  /** The sources of a question cannot all be right any more. */
  | 'CONFLICT_OPENED'
  /** Two entities were judged to be one, or to be two. */
  | 'ENTITIES_JUDGED'
  /** A judgement about two entities was taken back. */
  | 'ENTITY_JUDGEMENT_UNDONE'
  /** A conflict was given to somebody, or taken from them. */
  | 'REVIEW_ASSIGNED'
  /** Somebody commented. */
  | 'REVIEW_COMMENTED'
  /** Somebody decided. */
  | 'REVIEW_DECIDED'
  /** A decision was taken back. */
  | 'REVIEW_UNDONE';

/** What one article says, in its own words and as a value that can be compared. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Null for a claim that query read returned: nothing is stored. */
  article: Maybe<Article>;
  /** Who says so, where the article names somebody. */
  attribution: Maybe<Scalars['String']['output']>;
  /** What editors decided about it, the first first; undone decisions too. */
  decisions: Array<Decision>;
  /** The words that say it. A claim without them does not exist. */
  evidence: Evidence;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** Whether an editor found that its words say no such thing: it answers nothing. */
  isRejected: Scalars['Boolean']['output'];
  /** How certain the article puts it, and when. */
  modality: Modality;
  /** The paragraph of the article in which its words stand, cut where it goes on for very long; null for a claim that query read returned. */
  paragraph: Maybe<Quote>;
  /** The question that it answers; null for a claim that query read returned, and for one that the article makes no more. */
  question: Maybe<Question>;
  /** The rule that read it, by its documented name; model/openai or model/anthropic where a language model found it, editor where a person did. */
  rule: Scalars['String']['output'];
  /** What it says, as a value that can be compared: as an editor corrected it, where one did. */
  value: Value;
  /** What was read, whatever editors made of it. */
  valueAsRead: Value;
  /** Counts the decisions about it. A decision is sent with the version that the editor has seen. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The items with their cursors. */
  edges: Array<ClaimEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Claim>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Claim;
};

/** What a list of claims is narrowed to. Criteria are joined by and; the items of a list by or. */
export type ClaimFilter = {
  /** Claims of this article. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that answer a question of one of these. */
  consensus?: InputMaybe<Array<Consensus>>;
  /** Claims whose value is this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims about this event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims of a time that can lie on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Claims of a figure that can be as small as this or smaller. */
  greatest?: InputMaybe<Scalars['Float']['input']>;
  /** Claims that an editor rejected (true), or that nobody did (false). */
  isRejected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Answering one of these kinds. */
  kind?: InputMaybe<Array<QuestionKind>>;
  /** Claims of articles in this language. BCP 47: hi means hi-IN too. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Claims of a figure that can be as great as this or greater. */
  least?: InputMaybe<Scalars['Float']['input']>;
  /** Told in one of these ways. */
  modality?: InputMaybe<Array<Modality>>;
  /** Claims of this outlet. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that answer a question in conflict whose review is in one of these states. */
  state?: InputMaybe<Array<ReviewState>>;
  /** Words that the quote or the attribution holds, in any order and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Claims of a time that can lie on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Claims of a figure in this unit, as QuantityValue.unit has it: INR, person. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of claims. */
export type ClaimOrder =
  /** By the first day that their value can mean; those without one come last. */
  | 'EARLIEST'
  /** By the greatest figure that their value can mean, that one first; those without one come last. Filter by `unit` to compare like with like. */
  | 'GREATEST'
  /** By the last day that their value can mean, the latest first; those without one come last. */
  | 'LATEST'
  /** Those stored last come first. */
  | 'NEWEST'
  /** Those stored first come first. */
  | 'OLDEST'
  /** By the least figure that their value can mean; those without one come last. Filter by `unit` to compare like with like. */
  | 'SMALLEST';

/** Something said about a conflict. */
export type CommentOnConflictInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The conflict, by the id of `Conflict`. */
  conflictId: Scalars['ID']['input'];
  /** What is said: text, no markup. */
  text: Scalars['String']['input'];
};

/** How two answers to one question lie to each other, and why. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Why, in words that name the sources. */
  explanation: Scalars['String']['output'];
  /** The answer that the relation is told of. */
  left: Answer;
  /** How the left answer lies to the right one. */
  relation: Relation;
  /** The answer that it is laid beside. */
  right: Answer;
  /** The rule that decided, by its documented name. */
  rule: Scalars['String']['output'];
};


/** How two answers to one question lie to each other, and why. */
export type ComparisonExplanationArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A question whose sources cannot all be right, with its review. */
export type Conflict = Node & {
  __typename?: 'Conflict';
  /** Who is to look into it; null for nobody. */
  assignee: Maybe<Scalars['ID']['output']>;
  /** What an editor decided, as ClaimReview of schema.org in JSON-LD, one for each answer; null where nobody has decided. */
  claimReview: Maybe<Scalars['String']['output']>;
  /** The decision that its state rests on; null where nobody has decided, or all was undone. */
  decision: Maybe<Decision>;
  /** All that was decided and said about it, undone decisions too, the latest first. */
  decisions: DecisionConnection;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** Whether what its state was decided on has changed since: see Decision.changes. The decision stands until somebody decides anew. */
  isStale: Scalars['Boolean']['output'];
  /** When it was first found. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  openedAt: Scalars['String']['output'];
  /** What the sources disagree on. */
  question: Question;
  /** Which answer stands; null unless it is resolved. */
  resolution: Maybe<Resolution>;
  /** How far its review is. */
  state: ReviewState;
  /** Who says what, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** Counts its changes: answers, who gives them, decisions. A decision is sent with the version that the editor has seen, and refused (VERSION_CONFLICT) where it is another by then. */
  version: Scalars['Int']['output'];
};


/** A question whose sources cannot all be right, with its review. */
export type ConflictClaimReviewArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A question whose sources cannot all be right, with its review. */
export type ConflictDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A question whose sources cannot all be right, with its review. */
export type ConflictSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A conflict opened, changed or closed. */
export type ConflictChange = Change & {
  __typename?: 'ConflictChange';
  /** The article that opened, changed or closed it; null where a person did, or where it is gone. */
  article: Maybe<Article>;
  /** The article that it is about, or that opened, changed or closed the conflict; null where a person did. It may be gone. */
  articleId: Maybe<Scalars['ID']['output']>;
  /** When. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  at: Scalars['String']['output'];
  /** The conflict as it stands now; null where its question is gone. A closed one is kept for its history. */
  conflict: Maybe<Conflict>;
  /** The id of the conflict; it may be gone. */
  conflictId: Scalars['ID']['output'];
  /** Its place among all changes: send it as `after` to hear of all that came later, after a lost connection too. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** The question in words, as it was asked then, though it be gone. */
  questionText: Scalars['String']['output'];
};


/** A conflict opened, changed or closed. */
export type ConflictChangeQuestionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** The items with their cursors. */
  edges: Array<ConflictEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Conflict>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Conflict;
};

/** What a list of conflicts is narrowed to. Criteria are joined by and; the items of a list by or. What is asked of an answer (article, outlet, language, days) is asked of one claim. */
export type ConflictFilter = {
  /** Those that this article answers. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that this one is to look into: as assignConflict was told. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** Those about this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** Those about this event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that a time answers which can lie on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Those that anybody is to look into (true), or nobody (false). */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those whose decision rests on what has changed since (true), or does not (false). */
  isStale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<QuestionKind>>;
  /** Those that an article in this language answers. BCP 47: hi means hi-IN too. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Those with so many independent origins at least. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Those that this outlet answers. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Those in conflict whose review is in one of these states. */
  state?: InputMaybe<Array<ReviewState>>;
  /** Words that the question's text holds, in English or in Hindi, in any order and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Those that a time answers which can lie on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of conflicts. */
export type ConflictOrder =
  /** Those with the most independent origins first. */
  | 'MOST_ORIGINS'
  /** Those opened last come first. */
  | 'NEWEST'
  /** Those opened first come first. */
  | 'OLDEST';

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

/** What the words of a claim say. */
export type CorrectClaimInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The claim, by the id of `Claim`. */
  claimId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What the words say, in Hindi or English or as EDTF: "5 December", "12 लोग", "Moscow", before, yes. It is read as reports are, from the day on which the article was published. */
  value: Scalars['String']['input'];
  /** Claim.version as the editor has seen it. */
  version: Scalars['Int']['input'];
};

/** What a new key is to be. */
export type CreateApiKeyInput = {
  /** When it ends by itself, in ISO 8601 with its offset: 2026-12-31T18:30:00Z. Never where absent. */
  expiresAt?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is, 1 to 200 characters: "CMS of the desk". */
  name: Scalars['String']['input'];
  /** What it may be used for: at least one. */
  scopes: Array<Scope>;
};

/** A new key with its secret. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The key as it stands in the record. */
  apiKey: ApiKey;
  /** To be sent as `Authorization: Bearer <secret>`. It is told this once and stored nowhere: keep it. */
  secret: Scalars['String']['output'];
};

/** A webhook that is to be made. */
export type CreateWebhookInput = {
  /** Whether changes are sent. One that rested hears of what happens from now on. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for, in at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What is asked of conflicts that open, change and close, as the subscription conflictChanges asks it. */
  filter?: InputMaybe<ConflictFilter>;
  /** The kinds of changes that are sent; all where there is none. */
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** What deliveries are signed with: whsec_ and 24 to 64 bytes in base64. One is made where left out. */
  secret?: InputMaybe<Scalars['String']['input']>;
  /** Where changes are sent to, by POST: http or https, and a public address. */
  url: Scalars['String']['input'];
};

/** What a person decided. It stays in the record for good; what takes it back is told beside it. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** What was decided. */
  action: DecisionAction;
  /** Who is to look into it; null unless it assigns a conflict to somebody. */
  assignee: Maybe<Scalars['ID']['output']>;
  /** Who decided. */
  by: Editor;
  /** What has changed since it was made; empty where nobody tells any of its ground. */
  changes: Array<GroundChange>;
  /** The claim that it is about; null for a decision about anything else, while its words stand nowhere, and for a claim that was added and taken back. */
  claim: Maybe<Claim>;
  /** The conflict that it stands at now, closed or not; null while nobody tells its ground. */
  conflict: Maybe<Conflict>;
  /** When it was made. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** The events that a decision about events is about, as they stand now; none for any other. */
  events: Array<Event>;
  /** What it was made on. */
  ground: Ground;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** Whether its ground has changed since: answers or who gives them came or went, or nobody tells any of it any more. */
  isStale: Scalars['Boolean']['output'];
  /** The questions that a decision about questions is about, as they stand now, the one that stays first; none for any other. */
  questions: Array<Question>;
  /** Why; for a comment what it says. */
  reason: Maybe<Scalars['String']['output']>;
  /** Which answer stands; null unless it resolves a conflict. */
  resolution: Maybe<Resolution>;
  /** The version now of what it is about, for undoDecision: of its conflict or claim; of its events or questions added up. Null while that stands nowhere. */
  subjectVersion: Maybe<Scalars['Int']['output']>;
  /** What took it back; null while it stands. */
  undo: Maybe<DecisionUndo>;
  /** What a claim says, by a decision that adds or corrects one. */
  value: Maybe<Value>;
  /** The version that it was made on, of the conflict or the claim; of two events or questions both added up. Null for a claim that it adds. */
  version: Maybe<Scalars['Int']['output']>;
};

/** What a person decided. */
export type DecisionAction =
  /** Words of an article answer a question that was not read in them. */
  | 'ADD_CLAIM'
  /** Who is to look into it. */
  | 'ASSIGN'
  /** Something said about the conflict, which decides nothing. */
  | 'COMMENT'
  /** The sources contradict each other. */
  | 'CONFIRM'
  /** The words of a claim say another value than was read. */
  | 'CORRECT_CLAIM'
  /** They do not, for the reason given. */
  | 'DISMISS'
  /** Two events are one and the same. */
  | 'MERGE_EVENTS'
  /** Two questions ask the same. */
  | 'MERGE_QUESTIONS'
  /** The words of a claim say no such thing. */
  | 'REJECT_CLAIM'
  /** What was decided is to be looked at again. */
  | 'REOPEN'
  /** It is known which answer stands. */
  | 'RESOLVE'
  /** Some of those who tell of an event tell of another. */
  | 'SPLIT_EVENT'
  /** Some of the claims to a question answer another one. */
  | 'SPLIT_QUESTION';

/** A page of a list. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The items with their cursors. */
  edges: Array<DecisionEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Decision>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Decision;
};

/** What a list of decisions is narrowed to. Criteria are joined by and; the items of a list by or. */
export type DecisionFilter = {
  /** Of one of these kinds. */
  action?: InputMaybe<Array<DecisionAction>>;
  /** Made by this one: the id of Editor. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** Those whose ground has changed since (true; where nobody tells any of it any more, too), or is as it was (false). */
  isStale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that were taken back (true), or that stand (false). */
  isUndone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a list of decisions. */
export type DecisionOrder =
  /** Those made last come first. */
  | 'NEWEST'
  /** Those made first come first. */
  | 'OLDEST';

/** A decision that was made or taken back, and what came of it. */
export type DecisionPayload = {
  __typename?: 'DecisionPayload';
  /** The conflicts that it opened, changed or closed, with their new versions. */
  conflicts: Array<Conflict>;
  /** The decision as it stands in the record now. */
  decision: Decision;
};

/** Who took a decision back, when and why. */
export type DecisionUndo = {
  __typename?: 'DecisionUndo';
  /** Who took it back. */
  by: Editor;
  /** When it was taken back. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** Why, where it was told. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What came of deleting an article. */
export type DeleteArticlePayload = {
  __typename?: 'DeleteArticlePayload';
  /** The id that the article had. */
  articleId: Scalars['ID']['output'];
  /** Conflicts that the deletion changed or closed. One whose question nobody answers any more is gone with it. */
  conflicts: Array<Conflict>;
  /** The caller's own name that the article had; it is free again. */
  externalId: Maybe<Scalars['String']['output']>;
};

/** A webhook that was deleted. */
export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  /** The id that it had. */
  webhookId: Scalars['ID']['output'];
};

/** A try to deliver. */
export type DeliveryAttempt = {
  __typename?: 'DeliveryAttempt';
  /** When it began. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  at: Scalars['String']['output'];
  /** What went wrong; null where nothing did. */
  error: Maybe<Scalars['String']['output']>;
  /** Counts from 1, and goes on when the delivery is sent again. */
  number: Scalars['Int']['output'];
  /** The HTTP status that the receiver answered with; null where it did not. */
  status: Maybe<Scalars['Int']['output']>;
  /** How long it took, in milliseconds. */
  took: Scalars['Int']['output'];
};

/** How far a delivery has come. */
export type DeliveryState =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It was given up after nine tries, or the receiver is gone (410). */
  | 'FAILED'
  /** It is to be tried, for the first time or again. */
  | 'PENDING';

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
  /** How certain the clause puts it, and when; null where nothing tells. */
  modality: Maybe<Modality>;
  /** The predicate rule that decided modality and tense; null where none fits. */
  rule: Maybe<Scalars['String']['output']>;
  /** past, remote, present or future. */
  tense: Maybe<Scalars['String']['output']>;
  /** The clause. */
  words: Quote;
};

/** One telling of an event; several of them, and of several sentences, can tell of one. */
export type DerivedEvent = {
  __typename?: 'DerivedEvent';
  /** e1, e2 … in the order of the text. */
  event: Scalars['String']['output'];
  /** How certain it is put, and when; null where nothing tells. */
  modality: Maybe<Modality>;
  /** The trigger that it was read by; for a happening its kind, for a gathering its name. */
  rule: Scalars['String']['output'];
  /** As far as this telling gives it. */
  time: Maybe<Scalars['EDTF']['output']>;
  /** stated, inherited from its surroundings, or relative to another event. */
  timeSource: Maybe<Scalars['String']['output']>;
  /** meeting, call, visit, gathering, or happening for all else. */
  type: Scalars['String']['output'];
  /** The words that tell it. */
  words: Quote;
};

/** A word, or several that a rule made one of. */
export type DerivedItem = {
  __typename?: 'DerivedItem';
  /** The patterns that made it, the last one first; none for a word as the lexicon has it. */
  rules: Array<Scalars['String']['output']>;
  /** The classes of what it can be: trigger, place, time. */
  senses: Array<Scalars['String']['output']>;
  /** The word or words. */
  words: Quote;
};

/** What became of one sentence. */
export type DerivedSentence = {
  __typename?: 'DerivedSentence';
  /** Those whose evidence begins in it. */
  claims: Array<Claim>;
  /** Its clauses, each with one predicate. */
  clauses: Array<DerivedClause>;
  /** The tellings of events that begin in it. */
  events: Array<DerivedEvent>;
  /** Its words as the rules left them. */
  items: Array<DerivedItem>;
  /** The sentence. */
  words: Quote;
};

/** Why the sources of a conflict do not contradict each other. */
export type DismissConflictInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The conflict, by the id of `Conflict`. */
  conflictId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason: Scalars['String']['input'];
  /** Conflict.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

/** A length of time. */
export type DurationValue = Value & {
  __typename?: 'DurationValue';
  /** Whether the words hedge: about 25 years. */
  approximate: Scalars['Boolean']['output'];
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** ISO 8601-1 duration, such as P25Y. */
  iso: Scalars['String']['output'];
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A length of time. */
export type DurationValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Who decided. */
export type Editor = {
  __typename?: 'Editor';
  /** The identity that was signed in. */
  id: Scalars['ID']['output'];
  /** Its name then, or the name that a program told. */
  name: Scalars['String']['output'];
};

/** A person, place, body, office or recurring event, under all its names and spellings in all scripts. */
export type Entity = {
  __typename?: 'Entity';
  /** All else that it is called: other spellings, short forms, and the names of all that it is merged with. */
  aliases: Array<EntityName>;
  /** The id of the entity that stands for it, by judgement of an editor; its own where none does. Questions are asked of that one. */
  canonicalId: Scalars['ID']['output'];
  /** Opaque, and the same in every database. */
  id: Scalars['ID']['output'];
  /** What editors decided about it and another, undone judgements too, the latest first. */
  judgements: Array<EntityJudgement>;
  /** The entities for which it stands, by judgement of an editor. */
  merged: Array<Entity>;
  /** The usual name; in another language where none is known in this one. */
  name: Scalars['String']['output'];
  /** The usual name in each language in which one is known. */
  names: Array<EntityName>;
  /** What sort of thing it is. */
  type: EntityType;
  /** Rises with each judgement about it or any that is one with it, made or taken back: mergeEntities and judgeEntitiesDifferent are told it. */
  version: Scalars['Int']['output'];
  /** Its item in Wikidata, such as Q649; null where it is not known. */
  wikidataId: Maybe<Scalars['String']['output']>;
  /** All that it lies in or is a kind of, the nearest first: a building, its city, its country. */
  within: Array<Entity>;
};


/** A person, place, body, office or recurring event, under all its names and spellings in all scripts. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What an editor decided about two entities. It stays in the record for good; what undoes it is told beside it. */
export type EntityJudgement = {
  __typename?: 'EntityJudgement';
  /** Who decided: the name that is signed in, or that a program told. */
  by: Maybe<Scalars['String']['output']>;
  /** When it was made. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** What it is undone by. */
  id: Scalars['ID']['output'];
  /** One of the two. */
  left: Entity;
  /** Why, as the caller told it. */
  reason: Maybe<Scalars['String']['output']>;
  /** The other. */
  right: Entity;
  /** The versions of both as they are now, added up, for undoEntityJudgement. */
  subjectVersion: Scalars['Int']['output'];
  /** What took it back; null while it stands. */
  undo: Maybe<JudgementUndo>;
  /** What was decided. */
  verdict: Verdict;
  /** The versions of both that it was made on, added up; null where the lexicon judged. */
  version: Maybe<Scalars['Int']['output']>;
};

/** A judgement that was made or taken back, and what came of it. */
export type EntityJudgementPayload = {
  __typename?: 'EntityJudgementPayload';
  /** The conflicts that it opened, changed or closed. */
  conflicts: Array<Conflict>;
  /** The judgement as it stands in the record now. */
  judgement: EntityJudgement;
};

/** What an entity is called in a language. */
export type EntityName = {
  __typename?: 'EntityName';
  /** BCP 47, with the script where it is not the language's own: hi, en, hi-Latn. */
  language: Scalars['String']['output'];
  /** The name as it is written. */
  name: Scalars['String']['output'];
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
  /** Who or what is named. */
  entity: Entity;
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A person, a place, a body, an office. */
export type EntityValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened or will, with all articles that tell of it. */
export type Event = Node & {
  __typename?: 'Event';
  /** The articles that tell of it, in order of publication. */
  articles: Array<Article>;
  /** The standing decisions that join it with another event or part it from one, the first first. Undoing one gives back what it joined or parted. */
  decisions: Array<Decision>;
  /** The first day that its accounts name; null where open or not told. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** The last day that its accounts name; null where open or not told. */
  latest: Maybe<Scalars['Date']['output']>;
  /** What is asked of it, the questions in conflict first. */
  questions: Array<Question>;
  /** The event as a noun, as its questions name it, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
  /** meeting, call, visit, gathering, or happening for all else. */
  type: Scalars['String']['output'];
  /** Rises with each account that joins or leaves it: mergeEvents and splitEvent are told it. */
  version: Scalars['Int']['output'];
};


/** Something that happened or will, with all articles that tell of it. */
export type EventTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The items with their cursors. */
  edges: Array<EventEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Event>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Event;
};

/** What a list of events is narrowed to. Criteria are joined by and; the items of a list by or. */
export type EventFilter = {
  /** Events that this article tells of. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Events of which a question of one of these is asked. */
  consensus?: InputMaybe<Array<Consensus>>;
  /** Events in which this entity takes part, or which take place there. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** Events that an account puts on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Events that an article in this language tells of. BCP 47: hi means hi-IN too. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Events that this outlet tells of. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Events with a question in conflict whose review is in one of these states. */
  state?: InputMaybe<Array<ReviewState>>;
  /** Words that a question about the event holds, in either script and in any order and case: its text names them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Events that an account puts on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these types: meeting, call, visit, gathering, happening. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The order of a list of events. */
export type EventOrder =
  /** By the first day that their accounts name; those without one last. */
  | 'EARLIEST'
  /** By the last day that their accounts name, the latest first; those without one last. */
  | 'LATEST';

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. Offsets are half-open and count Unicode code points. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Where they end: the code point behind the last. */
  end: Scalars['Int']['output'];
  /** The words themselves. */
  exact: Scalars['String']['output'];
  /** The text right before them. */
  prefix: Scalars['String']['output'];
  /** Where the words begin, in code points of the stored text. */
  start: Scalars['Int']['output'];
  /** The text right after them. */
  suffix: Scalars['String']['output'];
};

/** What a value allows, as a closed stretch of one axis: two values are in conflict where their stretches do not meet. A set of several stretches is told from end to end. */
export type Extent = {
  __typename?: 'Extent';
  /** What the numbers count. */
  axis: Axis;
  /** Where what the words say begins; null where it is open. */
  coreFrom: Maybe<Scalars['Float']['output']>;
  /** Where it ends; null where it is open. */
  coreTo: Maybe<Scalars['Float']['output']>;
  /** Where it begins with the reach of a hedge such as 'around'; null where open. */
  from: Maybe<Scalars['Float']['output']>;
  /** Where it ends with the reach of a hedge; null where it is open. */
  to: Maybe<Scalars['Float']['output']>;
};

/** The article of a page of the web, as a draft: nothing of it is stored. */
export type FetchedArticle = {
  __typename?: 'FetchedArticle';
  /** BCP 47, where the page says it. */
  language: Maybe<Scalars['String']['output']>;
  /** The site by its own name, else by that of its host. */
  outlet: Maybe<Scalars['String']['output']>;
  /** The day of its publication in India, where the page says it. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
  /** Its paragraphs, one a line, without the page around them. */
  text: Scalars['String']['output'];
  /** The headline, without the name of the site. */
  title: Maybe<Scalars['String']['output']>;
  /** Where the page was found at last. */
  url: Scalars['URL']['output'];
};

/** What a decision was made on, as it stood then. It never changes. */
export type Ground = {
  __typename?: 'Ground';
  /** The answers then, the best supported first. */
  answers: Array<GroundAnswer>;
  /** What kind of question it was. */
  kind: QuestionKind;
  /** The question then, in words. */
  text: Scalars['String']['output'];
};


/** What a decision was made on, as it stood then. It never changes. */
export type GroundTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An answer that a decision was made on. */
export type GroundAnswer = {
  __typename?: 'GroundAnswer';
  /** Who gave it. */
  sources: Array<GroundSource>;
  /** What was answered. */
  value: Value;
};

/** Something that has changed since a decision was made. */
export type GroundChange = {
  __typename?: 'GroundChange';
  /** Who gives the answer now, or did then. */
  sources: Array<GroundSource>;
  /** The answer that it is about. */
  value: Value;
  /** What has changed. */
  what: GroundChangeKind;
};

/** How the ground of a decision has changed since. */
export type GroundChangeKind =
  /** An answer is given that nobody gave then. */
  | 'ANSWER_ADDED'
  /** Nobody gives this answer any more. */
  | 'ANSWER_GONE'
  /** Further articles give an answer that was given then. */
  | 'SOURCE_ADDED'
  /** Articles no longer give an answer that others give still. */
  | 'SOURCE_GONE';

/** Who gave an answer when a decision was made, in which words. */
export type GroundSource = {
  __typename?: 'GroundSource';
  /** The article; null where it was deleted since. */
  article: Maybe<Article>;
  /** The words of the article. */
  exact: Scalars['String']['output'];
  /** The outlet, where it is known. */
  outlet: Maybe<Scalars['String']['output']>;
  /** When it was published, where it is known. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
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
  /** The headline, where it is known apart from the text. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published: an absolute http or https address. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What came of storing an article. */
export type IngestArticlePayload = {
  __typename?: 'IngestArticlePayload';
  /** The article as it is stored now. */
  article: Article;
  /** What the article says, in the order of its text. */
  claims: Array<Claim>;
  /** Conflicts that this article opened, changed or closed. */
  conflicts: Array<Conflict>;
  /** False where the very same text was stored already; nothing is written then. */
  created: Scalars['Boolean']['output'];
};

/** What an editor decides about two entities. */
export type JudgeEntitiesInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** One of the two, by the id of `Entity`. */
  left: Scalars['ID']['input'];
  /** Its Entity.version as the editor has seen it: refused where it was judged meanwhile. Not looked at where left out. */
  leftVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The other. Which is which makes no difference. */
  right: Scalars['ID']['input'];
  /** Its Entity.version as the editor has seen it: refused where it was judged meanwhile. Not looked at where left out. */
  rightVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Who took a judgement back, and why. */
export type JudgementUndo = {
  __typename?: 'JudgementUndo';
  /** Who: the name that is signed in, or that a program told. */
  by: Maybe<Scalars['String']['output']>;
  /** When it was taken back. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** Why, as the caller told it. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A stretch of text that names a value: a date, a figure, a person, a place. */
export type Mention = {
  __typename?: 'Mention';
  /** The words that name it. */
  evidence: Evidence;
  /** What they name. */
  value: Value;
};

/** Two events that are one and the same. */
export type MergeEventsInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** One of the two, by the id of `Event`. */
  leftId: Scalars['ID']['input'];
  /** Its Event.version as the editor has seen it: refused where it is another by now. */
  leftVersion: Scalars['Int']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The other. Which is which makes no difference. */
  rightId: Scalars['ID']['input'];
  /** Its Event.version as the editor has seen it: refused where it is another by now. */
  rightVersion: Scalars['Int']['input'];
};

/** Two entities that may be one under two names, for an editor to merge or to judge different. Nothing is merged by itself. */
export type MergeProposal = {
  __typename?: 'MergeProposal';
  /** Both names as they were compared: folded, or as they sound. */
  compared: Array<Scalars['String']['output']>;
  /** The one that would stand for both. */
  left: Entity;
  /** The name of the left one that is most like one of the right. */
  leftName: Scalars['String']['output'];
  /** How likely the two names are one, 0 to 1. It says nothing of who bears them. */
  likelihood: Scalars['Float']['output'];
  /** Why, in a sentence. */
  reason: Scalars['String']['output'];
  /** The one that would be merged with it. */
  right: Entity;
  /** The name of the right one that is most like one of the left. */
  rightName: Scalars['String']['output'];
  /** The rule that decided, such as name/spelling. */
  rule: Scalars['String']['output'];
};

/** A page of a list. */
export type MergeProposalConnection = {
  __typename?: 'MergeProposalConnection';
  /** The items with their cursors. */
  edges: Array<MergeProposalEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<MergeProposal>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type MergeProposalEdge = {
  __typename?: 'MergeProposalEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: MergeProposal;
};

/** Two questions that ask the same. */
export type MergeQuestionsInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The one that stays, by the id of `Question`. */
  leftId: Scalars['ID']['input'];
  /** Its Question.version as the editor has seen it: refused where it is another by now. */
  leftVersion: Scalars['Int']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The one that is joined to it: while the decision stands, its id leads there. */
  rightId: Scalars['ID']['input'];
  /** Its Question.version as the editor has seen it: refused where it is another by now. */
  rightVersion: Scalars['Int']['input'];
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
  /** Makes a claim of words that an editor has selected, and compares anew what that touches. What was read stays beside it, the decision holds for new revisions in which the same words stand, and undoDecision takes it back. Example: addClaim(input: {articleId: "…", start: 120, end: 131, questionId: "…", value: "5 December"}). */
  addClaim: DecisionPayload;
  /** Says who is to look into a conflict, or that nobody is. Refused where the conflict has changed since that version (VERSION_CONFLICT). Example: assignConflict(input: {conflictId: "…", version: 1, assignee: "meera"}). */
  assignConflict: DecisionPayload;
  /** Says something about a conflict, standing or closed. It decides nothing, needs no version and makes no new one. Example: commentOnConflict(input: {conflictId: "…", text: "Asked the ministry."}). */
  commentOnConflict: DecisionPayload;
  /** Agrees that the sources contradict each other: the state is CONFIRMED. Refused where the conflict has changed since that version (VERSION_CONFLICT: who decided what meanwhile) or its sources can all be right by now (CONFLICT_CLOSED). Example: confirmConflict(input: {conflictId: "…", version: 1}). */
  confirmConflict: DecisionPayload;
  /** Says what the words of a claim mean, in place of what was read, and compares anew what that touches. What was read stays beside it, the decision holds for new revisions in which the same words stand, and undoDecision takes it back. Refused where somebody has decided meanwhile (VERSION_CONFLICT) or the words cannot be read as such a value (VALUE_UNREAD). Example: correctClaim(input: {claimId: "…", version: 1, value: "4 December 2025"}). */
  correctClaim: DecisionPayload;
  /** Makes an API key, and tells its secret this once. For administrators. */
  createApiKey: CreateApiKeyPayload;
  /** Makes a webhook, which hears of what happens from now on, and tells its secret this once. For administrators. */
  createWebhook: WebhookPayload;
  /** Deletes an article with all its revisions and compares anew what it told of: afterwards every answer is as if it had never come. Name it by its id or by its externalId. */
  deleteArticle: DeleteArticlePayload;
  /** Deletes a webhook with the log of its deliveries. For administrators. */
  deleteWebhook: DeleteWebhookPayload;
  /** Finds that the sources do not contradict each other: the state is DISMISSED. Refused where the conflict has changed since that version (VERSION_CONFLICT: who decided what meanwhile) or its sources can all be right by now (CONFLICT_CLOSED). Example: dismissConflict(input: {conflictId: "…", version: 1, reason: "Two different sessions."}). */
  dismissConflict: DecisionPayload;
  /** Ends a session: the browser has to sign in again, at once and on every server. For administrators. */
  endSession: Session;
  /** Gets a page of the public web and finds the article in it, to be looked at and sent in by ingestArticle. Stores nothing. For editors, and for keys that may send in; a server may be told to get no pages. */
  fetchArticle: FetchedArticle;
  /** Stores an article, reads its claims, and compares them with what other articles say. */
  ingestArticle: IngestArticlePayload;
  /** Judges two entities to be two: no proposal and no merge joins them, directly or through others, until the judgement is undone. Refused where either was judged since the version told (VERSION_CONFLICT), they are one (JUDGED_SAME) or were judged so already (JUDGED_DIFFERENT). */
  judgeEntitiesDifferent: EntityJudgementPayload;
  /** Judges two entities to be one, with all that are one with either, and compares anew what is told of them. Nothing is lost: undoing it restores both. Refused where either was judged since the version told (VERSION_CONFLICT), they were judged DIFFERENT (JUDGED_DIFFERENT), are one already (JUDGED_SAME), or cannot be one by what the lists know (NOT_MERGEABLE). */
  mergeEntities: EntityJudgementPayload;
  /** Says that two events are one, and compares anew what is told of both. It holds for new revisions and for articles that come back, and undoDecision takes it back. Refused where either has changed meanwhile (VERSION_CONFLICT), they were split (JUDGED_DIFFERENT) or are of two types (NOT_MERGEABLE). Example: mergeEvents(input: {leftId: "…", leftVersion: 1, rightId: "…", rightVersion: 1, reason: "One meeting, told of two days."}). */
  mergeEvents: DecisionPayload;
  /** Says that two questions ask the same: the claims to both are compared as answers to one. What each claim says stays as it is, the decision holds for new revisions, for what is told later and for articles that come back, and undoDecision takes it back. Refused where either has changed meanwhile (VERSION_CONFLICT), they were split (JUDGED_DIFFERENT), or cannot ask the same (NOT_MERGEABLE): they ask for two kinds of things, no answers can be compared, or one article answers both otherwise. Example: mergeQuestions(input: {leftId: "…", leftVersion: 1, rightId: "…", rightVersion: 1, reason: "Both count the dead."}). */
  mergeQuestions: DecisionPayload;
  /** Sends a delivery again, whatever became of it: the same body under the same id, signed anew. For administrators. */
  redeliver: WebhookDelivery;
  /** Says that the words of a claim say no such thing: it is compared no more. What was read stays beside it, the decision holds for new revisions in which the same words stand, and undoDecision takes it back. Refused where somebody has decided meanwhile (VERSION_CONFLICT). Example: rejectClaim(input: {claimId: "…", version: 1, reason: "A picture caption."}). */
  rejectClaim: DecisionPayload;
  /** Takes up again what was confirmed, dismissed or resolved: the state is OPEN. Refused where the conflict has changed since that version (VERSION_CONFLICT: who decided what meanwhile) or its sources can all be right by now (CONFLICT_CLOSED). Refused where it is open (ALREADY_OPEN). Example: reopenConflict(input: {conflictId: "…", version: 2, reason: "A new statement."}). */
  reopenConflict: DecisionPayload;
  /** Says which answer stands, one of those given or another with a reference: the state is RESOLVED. What articles say stays as it is. Refused where the conflict has changed since that version (VERSION_CONFLICT: who decided what meanwhile) or its sources can all be right by now (CONFLICT_CLOSED). Example: resolveConflict(input: {conflictId: "…", version: 1, value: "4 December 2025", reference: "https://example.org/statement"}). */
  resolveConflict: DecisionPayload;
  /** Revokes an API key: from now on no server of this database takes it. One that was revoked before stays as it is. For administrators. */
  revokeApiKey: ApiKey;
  /** Ends the session of the browser that sends this. False where there is none: a token or a key is not signed in, and stays valid. */
  signOut: Scalars['Boolean']['output'];
  /** Says that some articles tell of another event than the rest, and compares anew what that touches. It holds for new revisions and for articles that come back, and undoDecision takes it back. Refused where it has changed meanwhile (VERSION_CONFLICT) or they were merged (JUDGED_SAME). Example: splitEvent(input: {eventId: "…", version: 2, articleIds: ["…"], reason: "The second round of talks."}). */
  splitEvent: DecisionPayload;
  /** Says that some claims answer another question than the rest, and compares each by itself. What is told later goes to the other one where it says what is said there alone, else it stays. What each claim says stays as it is, the decision holds for new revisions, for what is told later and for articles that come back, and undoDecision takes it back. Refused where it has changed meanwhile (VERSION_CONFLICT) or the claims were merged (JUDGED_SAME). Example: splitQuestion(input: {questionId: "…", version: 2, claimIds: ["…"], text: "How many died in the bus?"}). */
  splitQuestion: DecisionPayload;
  /** Takes a decision back, as if it had never been made: what stood before it stands again. It stays in the record. Refused where somebody did so before (ALREADY_UNDONE). Example: undoDecision(input: {id: "…", reason: "Wrong conflict."}). */
  undoDecision: DecisionPayload;
  /** Takes a judgement back: what a merge brought together falls apart as if it had never been judged. Refused where somebody did so before (ALREADY_UNDONE) or either was judged since the version told (VERSION_CONFLICT). */
  undoEntityJudgement: EntityJudgementPayload;
  /** Changes a webhook. For administrators. */
  updateWebhook: WebhookPayload;
};


export type MutationAddClaimArgs = {
  input: AddClaimInput;
};


export type MutationAssignConflictArgs = {
  input: AssignConflictInput;
};


export type MutationCommentOnConflictArgs = {
  input: CommentOnConflictInput;
};


export type MutationConfirmConflictArgs = {
  input: ReviewConflictInput;
};


export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationDeleteArticleArgs = {
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationDeleteWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDismissConflictArgs = {
  input: DismissConflictInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFetchArticleArgs = {
  url: Scalars['URL']['input'];
};


export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


export type MutationJudgeEntitiesDifferentArgs = {
  input: JudgeEntitiesInput;
};


export type MutationMergeEntitiesArgs = {
  input: JudgeEntitiesInput;
};


export type MutationMergeEventsArgs = {
  input: MergeEventsInput;
};


export type MutationMergeQuestionsArgs = {
  input: MergeQuestionsInput;
};


export type MutationRedeliverArgs = {
  deliveryId: Scalars['ID']['input'];
};


export type MutationRejectClaimArgs = {
  input: RejectClaimInput;
};


export type MutationReopenConflictArgs = {
  input: ReviewConflictInput;
};


export type MutationResolveConflictArgs = {
  input: ResolveConflictInput;
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSplitEventArgs = {
  input: SplitEventInput;
};


export type MutationSplitQuestionArgs = {
  input: SplitQuestionInput;
};


export type MutationUndoDecisionArgs = {
  input: UndoDecisionInput;
};


export type MutationUndoEntityJudgementArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpdateWebhookArgs = {
  id: Scalars['ID']['input'];
  input: UpdateWebhookInput;
};

/** Words that could have told of something and came to nothing. */
export type NearMiss = {
  __typename?: 'NearMiss';
  /** Which words are missing, or which value was dropped, where the reason leaves that open. */
  detail: Maybe<Scalars['String']['output']>;
  /** Why they did. */
  reason: MissReason;
  /** The sentence, counted from 0; null for page furniture, which is in none. */
  sentence: Maybe<Scalars['Int']['output']>;
  /** The words that came to nothing. */
  words: Quote;
};

/** Whatever has an id of its own: it can be read again with node(id). Ids are opaque and stay; those of questions and answers for as long as anybody answers them. */
export type Node = {
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
};

/** Whether something happened. */
export type OccurrenceValue = Value & {
  __typename?: 'OccurrenceValue';
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** Whether it happened. */
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
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** How the question's first event lies to its second. */
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
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** The how-manyeth: 26 for the 26th. */
  ordinal: Scalars['Int']['output'];
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** The how-manyeth of a series, or a rank. */
export type OrdinalValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One independent source of a question: its articles are no evidence for each other. */
export type Origin = {
  __typename?: 'Origin';
  /** The wire agencies that its articles credit. */
  agencies: Array<Entity>;
  /** Its articles that answer the question, in order of publication. */
  articles: Array<Article>;
  /** Why its articles are one source; empty for a single article. */
  ties: Array<OriginTie>;
};

/** Why several articles count as one source. */
export type OriginTie =
  /** The greater part of one text stands word for word in another. */
  | 'COPY'
  /** They come from one publisher, under whatever name or site. */
  | 'PUBLISHER'
  /** They credit one wire agency. */
  | 'WIRE';

/** A publisher. */
export type Outlet = Node & {
  __typename?: 'Outlet';
  /** Its articles, those stored last first. */
  articles: ArticleConnection;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** As it was first sent. */
  name: Scalars['String']['output'];
  /** How its answers fare. */
  standing: OutletStanding;
};


/** A publisher. */
export type OutletArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type OutletConnection = {
  __typename?: 'OutletConnection';
  /** The items with their cursors. */
  edges: Array<OutletEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Outlet>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type OutletEdge = {
  __typename?: 'OutletEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Outlet;
};

/** The order of a list of outlets. */
export type OutletOrder =
  /** Those heard of last come first. */
  | 'NEWEST'
  /** Those heard of first come first. */
  | 'OLDEST';

/** How an outlet's answers fare beside those of others, each question counted once. Figures of what its articles say now; no judgement of who is right. */
export type OutletStanding = {
  __typename?: 'OutletStanding';
  /** Questions on which all agree, and no other outlet gave the answer on an earlier day. */
  agreedFirst: Scalars['Int']['output'];
  /** Questions that nobody else answers independently. */
  alone: Scalars['Int']['output'];
  /** Its articles that claim anything. */
  articles: Scalars['Int']['output'];
  /** What they claim. */
  claims: Scalars['Int']['output'];
  /** Questions to which its answer and that of another cannot both be true. */
  contradicted: Scalars['Int']['output'];
  /** Questions that it answers. */
  questions: Scalars['Int']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item: send it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items lie beyond the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items lie before the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item: send it as `before` for the page before; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A question that would be in conflict, or would be no more. */
export type PolicyEffect = {
  __typename?: 'PolicyEffect';
  /** The answers that make the difference. */
  pairs: Array<PolicyPair>;
  /** The question, as it stands. */
  question: Question;
};

/** What is to be judged otherwise; what is left out stays as it is. */
export type PolicyInput = {
  /** Which share of a length of time "about" reaches to either side, 0 to 1; 0.05 now. */
  aboutDuration?: InputMaybe<Scalars['Float']['input']>;
  /** Which share of a figure "about" reaches to either side, 0 to 1; 0.05 now. */
  aboutFigure?: InputMaybe<Scalars['Float']['input']>;
  /** How many days "around" a day reaches to either side; 3 now. */
  aroundDays?: InputMaybe<Scalars['Float']['input']>;
  /** How many minutes "around" a full or half hour reaches to either side; 15 now. */
  aroundHalfHourMinutes?: InputMaybe<Scalars['Float']['input']>;
  /** How many minutes "around" a time of day reaches to either side; 5 now. */
  aroundMinutes?: InputMaybe<Scalars['Float']['input']>;
  /** How many days "around" a month reaches to either side; 30 now. */
  aroundMonthDays?: InputMaybe<Scalars['Float']['input']>;
  /** How many days "around" a year reaches to either side; 365 now. */
  aroundYearDays?: InputMaybe<Scalars['Float']['input']>;
  /** The last day of "early" in a month; 10 now. */
  earlyUntil?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of "late" in a month; 21 now. */
  lateFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Which share of itself such a figure reaches at most to either side, 0 to 1; 0.05 now. */
  roundFigure?: InputMaybe<Scalars['Float']['input']>;
  /** From which figure up a bare round one is taken to be rounded; 1000 now. */
  roundFigureFrom?: InputMaybe<Scalars['Float']['input']>;
};

/** Two answers that contradict each other under one of two policies alone. */
export type PolicyPair = {
  __typename?: 'PolicyPair';
  /** How they would lie. */
  after: Relation;
  /** How they lie by the policy that stands. */
  before: Relation;
  /** One of them. */
  left: Value;
  /** The other. */
  right: Value;
};

/** What another policy would come to. Nothing of it is stored. */
export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  /** The conflicts that would appear. */
  appear: Array<PolicyEffect>;
  /** The conflicts that would disappear. */
  disappear: Array<PolicyEffect>;
  /** How many questions were compared: those for dates, lengths of time and figures that have several answers. */
  examined: Scalars['Int']['output'];
  /** Where the next request begins: send it as `after`. Null where none is left. */
  next: Maybe<Scalars['ID']['output']>;
};

/** A count, a sum, a share or a measure. */
export type QuantityValue = Value & {
  __typename?: 'QuantityValue';
  /** Whether the words hedge: some 400 people. */
  approximate: Scalars['Boolean']['output'];
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** Least and greatest figure that the words allow; null where unbounded. */
  lower: Maybe<Scalars['Float']['output']>;
  /** The figure as said; null for a bare range. */
  number: Maybe<Scalars['Float']['output']>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
  /** ISO 4217 code for money, a UCUM code for a measure, or the counted thing's name, such as person. */
  unit: Scalars['String']['output'];
  /** The greatest figure that the words allow; null where unbounded. */
  upper: Maybe<Scalars['Float']['output']>;
};


/** A count, a sum, a share or a measure. */
export type QuantityValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** All API keys, those made last first, revoked ones too. For administrators. */
  apiKeys: ApiKeyConnection;
  /** The article of this id; null where there is none. */
  article: Maybe<Article>;
  /** Articles, those stored last first unless told. */
  articles: ArticleConnection;
  /** The place behind all changes there are now. Ask for it together with what you show, and follow a subscription `after` it: nothing is missed between the two. */
  changeCursor: Scalars['String']['output'];
  /** What articles say now, those claims stored last first unless told. */
  claims: ClaimConnection;
  /** What two articles agree and disagree on, and what only one of them tells. */
  compareArticles: ArticleComparison;
  /** Questions whose sources cannot all be right. */
  conflicts: ConflictConnection;
  /** What people decided, the latest first unless told: undone decisions too, and those whose ground nobody tells any more. */
  decisions: DecisionConnection;
  /** What was sent to a webhook or is to be, those made last first. For administrators. */
  deliveries: WebhookDeliveryConnection;
  /** The entity of this id, also one that others are merged with; null where neither the lexicon, nor an article, nor a judgement knows it. */
  entity: Maybe<Entity>;
  /** The event of this id; null where no article tells of one any more. */
  event: Maybe<Event>;
  /** Events that articles tell of now, by their first days unless told. */
  events: EventConnection;
  /** Entities that may be one, the likeliest pair first. Pairs that were judged, either way or through others, are not among them. */
  mergeProposals: MergeProposalConnection;
  /** What bears this id; null where nothing does (any more). */
  node: Maybe<Node>;
  /** What bears these ids, in their order; null where nothing does. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** The outlet of this id; null where there is none. */
  outlet: Maybe<Outlet>;
  /** Outlets, those heard of first first unless told. */
  outlets: OutletConnection;
  /** Which conflicts would appear and which disappear by another policy, a wider "around" say, in what is stored. Nothing is stored. Which claims answer one question stays as it is. Example: previewPolicy(policy: {aroundDays: 5}) { disappear { question { text } } }. */
  previewPolicy: PolicyPreview;
  /** The question of this id; null where there is none. */
  question: Maybe<Question>;
  /** The questions that claims answer, those in conflict first. */
  questions: QuestionConnection;
  /** Reads a text as ingestArticle would, and stores nothing. */
  read: Reading;
  /** Articles, claims, questions and entities that hold all words of the text, the best first. Words are found in both scripts and in other spellings (Lavrov finds लावरोव), by their beginnings, and misspelt; what the lexicon knows is found under all its names (Russia finds रूस). */
  search: SearchConnection;
  /** The sessions that are open, those opened last first. For administrators. */
  sessions: SessionConnection;
  /** How much the database holds, by sorts. */
  statistics: Statistics;
  /** The story that this article belongs to; null where there is no such article. */
  story: Maybe<Story>;
  /** The events of an entity, of a story, or of an entity in a story, by their first days. */
  timeline: EventConnection;
  /** Who asks, and what that one may do; null for one who is not known. */
  viewer: Maybe<Viewer>;
  /** All webhooks, those made last first. For administrators. */
  webhooks: WebhookConnection;
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
};


export type QueryCompareArticlesArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
};


export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ConflictOrder;
};


export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DecisionOrder;
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<DeliveryState>>;
  webhookId: Scalars['ID']['input'];
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EventOrder;
};


export type QueryMergeProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OutletOrder;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewPolicyArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  policy: PolicyInput;
};


export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuestionOrder;
};


export type QueryReadArgs = {
  input: ReadInput;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchKind>>;
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStoryArgs = {
  articleId: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  storyOf?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing asked of one event, of two, or of an entity. */
export type Question = Node & {
  __typename?: 'Question';
  /** The distinct values given, the best supported first. */
  answers: Array<Answer>;
  /** Every pair of answers. */
  comparisons: Array<Comparison>;
  /** Null where the sources can all be right. */
  conflict: Maybe<Conflict>;
  /** How the answers lie to each other, taken together. */
  consensus: Consensus;
  /** The standing decisions that join it with another question or part it from one, the first first. Undoing one gives back what it joined or parted. */
  decisions: Array<Decision>;
  /** Opaque, and one for the whole API. */
  id: Scalars['ID']['output'];
  /** Sources that do not merely repeat one another: one publisher, one wire report or one copied text counts once. A publisher is one under all its names and sites; a text is copied where the greater part of it is. */
  independentOrigins: Scalars['Int']['output'];
  /** What is asked for. */
  kind: QuestionKind;
  /** The sources that do not merely repeat one another, those with the most articles first: independentOrigins is their number. */
  origins: Array<Origin>;
  /** The question in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
  /** Rises with each change of its answers, of who gives them, and of what is joined to it or parted from it: mergeQuestions and splitQuestion are told it. */
  version: Scalars['Int']['output'];
};


/** One thing asked of one event, of two, or of an entity. */
export type QuestionTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  /** The items with their cursors. */
  edges: Array<QuestionEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Question>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Question;
};

/** What a list of questions is narrowed to. Criteria are joined by and; the items of a list by or. What is asked of an answer (article, outlet, language, days) is asked of one claim. */
export type QuestionFilter = {
  /** Those that this article answers. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these. */
  consensus?: InputMaybe<Array<Consensus>>;
  /** Those about this entity. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** Those about this event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that a time answers which can lie on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<QuestionKind>>;
  /** Those that an article in this language answers. BCP 47: hi means hi-IN too. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Those with so many independent origins at least. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Those that this outlet answers. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Those in conflict whose review is in one of these states. */
  state?: InputMaybe<Array<ReviewState>>;
  /** Words that the question's text holds, in English or in Hindi, in any order and case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Those that a time answers which can lie on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
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

/** The order of a list of questions. */
export type QuestionOrder =
  /** Those in conflict first, then refined, agreed, of a single source. */
  | 'GRAVEST'
  /** Those with the most independent origins first. */
  | 'MOST_ORIGINS'
  /** Those asked last come first. */
  | 'NEWEST'
  /** Those asked first come first. */
  | 'OLDEST';

/** Words of a text. Offsets are half-open and count Unicode code points. */
export type Quote = {
  __typename?: 'Quote';
  /** Where they end: the code point behind the last. */
  end: Scalars['Int']['output'];
  /** The words themselves. */
  exact: Scalars['String']['output'];
  /** Where they begin, in code points of the text. */
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
  /** What the text says, in its order. */
  claims: Array<Claim>;
  /** How it was read, for whoever adds a rule: the text is read once more for it. Null for a language that is not read. */
  derivation: Maybe<Derivation>;
  /** BCP 47; as given, else detected. */
  language: Scalars['String']['output'];
  /** The values that the text names, in its order. */
  mentions: Array<Mention>;
  /** As given, else inferred from the text and marked ~; null where the text does not tell. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
};

/** A claim whose words say no such thing. */
export type RejectClaimInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The claim, by the id of `Claim`. */
  claimId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason: Scalars['String']['input'];
  /** Claim.version as the editor has seen it. */
  version: Scalars['Int']['input'];
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

/** Which answer stands, by an editor. */
export type Resolution = {
  __typename?: 'Resolution';
  /** The answer of that value among those given now; null where nobody gives it. */
  answer: Maybe<Answer>;
  /** Where the answer can be looked up. */
  reference: Maybe<Scalars['URL']['output']>;
  /** The words of the editor; null where one of the answers given was chosen. */
  text: Maybe<Scalars['String']['output']>;
  /** The answer as a value; null where the words of the editor could not be read as one. */
  value: Maybe<Value>;
};

/** Which answer stands: answerId for one of those given, or value with a reference. */
export type ResolveConflictInput = {
  /** The answer, by the id of `Answer`. */
  answerId?: InputMaybe<Scalars['ID']['input']>;
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The conflict, by the id of `Conflict`. */
  conflictId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where the answer can be looked up; required with `value`. */
  reference?: InputMaybe<Scalars['URL']['input']>;
  /** An answer that no source gives, in Hindi or English or as EDTF: "5 December 2025", "12 लोग", "2025-12-05". It is read as reports are. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Conflict.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

/** Somebody decided, commented, assigned, or took a decision back. */
export type ReviewChange = Change & {
  __typename?: 'ReviewChange';
  /** The article that it is about, or that opened, changed or closed the conflict; null where a person did. It may be gone. */
  articleId: Maybe<Scalars['ID']['output']>;
  /** When. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  at: Scalars['String']['output'];
  /** Who did it, as it was signed. */
  by: Maybe<Scalars['String']['output']>;
  /** The conflict that it is about, as it stands now; null where there is none. */
  conflict: Maybe<Conflict>;
  /** The id of the conflict that it is about, where it is about one. */
  conflictId: Maybe<Scalars['ID']['output']>;
  /** Its place among all changes: send it as `after` to hear of all that came later, after a lost connection too. */
  cursor: Scalars['String']['output'];
  /** What was decided, in a word: CONFIRMED, DISMISSED, SAME, DIFFERENT and the like. */
  decision: Scalars['String']['output'];
  /** The judgement about two entities, where it is about one. */
  judgement: Maybe<EntityJudgement>;
  /** What happened. */
  kind: ChangeKind;
  /** Why, as it was told. */
  reason: Maybe<Scalars['String']['output']>;
  /** The id of the decision, comment or judgement. */
  subjectId: Maybe<Scalars['ID']['output']>;
};

/** What reviews are narrowed to. Criteria are joined by and. */
export type ReviewChangeFilter = {
  /** Reviews by whoever signs with this name. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Reviews of this conflict. */
  conflictId?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision about a conflict. */
export type ReviewConflictInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The conflict, by the id of `Conflict`. */
  conflictId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Conflict.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

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

/** What an article said at one time. It never changes. */
export type Revision = {
  __typename?: 'Revision';
  /** When it was stored. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** Whether the article says so now. */
  current: Scalars['Boolean']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Counted from 1. */
  number: Scalars['Int']['output'];
  /** When it was published, as far as is known. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
  /** The text as it was stored then. */
  text: Scalars['String']['output'];
  /** The headline, where it was sent apart from the text. */
  title: Maybe<Scalars['String']['output']>;
};

/** What somebody is here. Each role may do what those before it may. */
export type Role =
  /** May send articles in, delete them, and say who else may do what. */
  | 'ADMIN'
  /** May decide: on conflicts, on entities. */
  | 'EDITOR'
  /** May read, where reading is closed. */
  | 'READER';

/** What an API key may be used for. */
export type Scope =
  /** All that an administrator may. It brings all others along. */
  | 'ADMIN'
  /** To send articles in and to delete them; nothing else. */
  | 'INGEST'
  /** To read, where reading is closed. */
  | 'READ'
  /** To decide as an editor does. It brings READ along. */
  | 'REVIEW';

/** A page of what a search finds. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The finds with their cursors, the best first. */
  edges: Array<SearchEdge>;
  /** The items of `edges`, for those who need neither cursors nor scores. */
  nodes: Array<SearchResult>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of finds on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Something found, and its place in the list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the words were found: a short text whole, of a long one up to three passages. */
  highlights: Array<SearchHighlight>;
  /** What was found. */
  node: SearchResult;
  /** How well it was found, 0 to 1: from 0.9 on it holds the very words, from 0.7 on other spellings of them, from 0.5 on words that begin so, below that words that look like them. */
  score: Scalars['Float']['output'];
};

/** Where a search found its words. */
export type SearchField =
  /** Claim.attribution. */
  | 'ATTRIBUTION'
  /** One of Entity.names or Entity.aliases. */
  | 'NAME'
  /** Question.text, in one of its languages. */
  | 'QUESTION'
  /** Claim.evidence.exact. */
  | 'QUOTE'
  /** Article.text. */
  | 'TEXT'
  /** Article.title. */
  | 'TITLE';

/** A passage in which a search found its words. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** Where the passage stands. */
  field: SearchField;
  /** Where in that field the passage begins, in Unicode code points; 0 where it is the whole. */
  offset: Scalars['Int']['output'];
  /** The passage as it is stored: text, never markup. */
  text: Scalars['String']['output'];
  /** The found words, in their order. */
  words: Array<SearchSpan>;
};

/** What a search can find. */
export type SearchKind =
  /** Articles, by title and text as they stand now. */
  | 'ARTICLE'
  /** Claims, by their quote and by who says so. */
  | 'CLAIM'
  /** Entities that an article names or an editor judged, by all their names; one stands for all that are merged. */
  | 'ENTITY'
  /** Questions, by their words in English and in Hindi. */
  | 'QUESTION';

/** What a search finds. */
export type SearchResult = Article | Claim | Entity | Question;

/** A stretch of a passage, half-open, in Unicode code points of the passage. */
export type SearchSpan = {
  __typename?: 'SearchSpan';
  /** The code point behind the last. */
  end: Scalars['Int']['output'];
  /** The first code point. */
  start: Scalars['Int']['output'];
};

/** A browser in which somebody has signed in. */
export type Session = {
  __typename?: 'Session';
  /** When it was opened. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** When it was ended before its time; null while it is open. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  endedAt: Maybe<Scalars['String']['output']>;
  /** When it ends by itself. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  expiresAt: Scalars['String']['output'];
  /** What it is ended by. */
  id: Scalars['ID']['output'];
  /** Who. */
  name: Scalars['String']['output'];
  /** With which role, until the session ends. */
  role: Role;
};

/** A page of a list. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The items with their cursors. */
  edges: Array<SessionEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Session>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Session;
};

/** A question that both of two articles answer. */
export type SharedQuestion = {
  __typename?: 'SharedQuestion';
  /** How the answers of the one lie to those of the other. An answer that both give is compared with none. */
  comparisons: Array<Comparison>;
  /** What the left article answers. */
  left: Array<Answer>;
  /** What both answer. */
  question: Question;
  /** What the right article answers. */
  right: Array<Answer>;
};

/** An event of which some articles do not tell: theirs is another one. */
export type SplitEventInput = {
  /** The articles that tell of another event: some of those that Event.articles gives. */
  articleIds: Array<Scalars['ID']['input']>;
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The event, by the id of `Event`. */
  eventId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its Event.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

/** A question of whose claims some answer another one. */
export type SplitQuestionInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The claims that answer the other one: some of those that its answers give. */
  claimIds: Array<Scalars['ID']['input']>;
  /** The question, by the id of `Question`. */
  questionId: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What the other one asks, as lists are to show it in either language; the same words as this one where left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its Question.version as the editor has seen it: refused where it is another by now. */
  version: Scalars['Int']['input'];
};

/** What the database holds. Lists name the most frequent sort first, and leave out those of which there is nothing. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Articles, each once however often it was revised. */
  articles: Scalars['Int']['output'];
  /** Questions by Consensus. */
  byConsensus: Array<Tally>;
  /** Questions by QuestionKind. */
  byKind: Array<Tally>;
  /** Articles by language. */
  byLanguage: Array<Tally>;
  /** Standing conflicts by ReviewState. */
  byState: Array<Tally>;
  /** Claims of what articles say now. */
  claims: Scalars['Int']['output'];
  /** Standing conflicts. */
  conflicts: Scalars['Int']['output'];
  /** Outlets that articles came from. */
  outlets: Scalars['Int']['output'];
  /** Questions that claims answer. */
  questions: Scalars['Int']['output'];
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type StoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now. */
export type StoryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Articles that come, change and are deleted, each before the conflicts that it brings about. A filter is asked of the article as it was then; words are sought in the text as it is now. */
  articleChanges: ArticleChange;
  /** Conflicts that open, change and close. A filter is asked of the conflict as it stands; of a closed one only what it is about (kind, entity, event, text, state), so that whoever heard of its beginning hears of its end. */
  conflictChanges: ConflictChange;
  /** What people decide, comment, assign and take back. */
  reviewChanges: ReviewChange;
};


export type SubscriptionArticleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  kinds?: InputMaybe<Array<ChangeKind>>;
};


export type SubscriptionConflictChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  kinds?: InputMaybe<Array<ChangeKind>>;
};


export type SubscriptionReviewChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewChangeFilter>;
  kinds?: InputMaybe<Array<ChangeKind>>;
};

/** How many of one sort there are. */
export type Tally = {
  __typename?: 'Tally';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The sort: a name of the enum, or a language tag. */
  name: Scalars['String']['output'];
};

/** A day, a period or a moment. */
export type TimeValue = Value & {
  __typename?: 'TimeValue';
  /** Whether the words hedge: 'around', 'about'. */
  approximate: Scalars['Boolean']['output'];
  /** The first day that the words allow; null where open. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** The time in EDTF, hedges and open ends and all. */
  edtf: Scalars['EDTF']['output'];
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** The last day that the words allow; null where open. */
  latest: Maybe<Scalars['Date']['output']>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** A day, a period or a moment. */
export type TimeValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A decision to be taken back. */
export type UndoDecisionInput = {
  /** On whose behalf, told by a program with the ADMIN_TOKEN or on the machine of the server. Whoever else decides is recorded under the own name, whatever stands here. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The decision, by the id of `Decision`. */
  id: Scalars['ID']['input'];
  /** Why, for the record. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Decision.subjectVersion as the editor has seen it (Conflict.version, for a decision about a conflict): refused where it is another by now. Not looked at where left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is to change of a webhook; what is left out stays. */
export type UpdateWebhookInput = {
  /** Whether changes are sent. One that rested hears of what happens from now on. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for, in at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What is asked of conflicts that open, change and close, as the subscription conflictChanges asks it. */
  filter?: InputMaybe<ConflictFilter>;
  /** The kinds of changes that are sent; all where there is none. */
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** Makes a new secret. */
  rotateSecret?: InputMaybe<Scalars['Boolean']['input']>;
  /** What deliveries are signed with: whsec_ and 24 to 64 bytes in base64. */
  secret?: InputMaybe<Scalars['String']['input']>;
  /** Where changes are sent to from now on. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What can be said, as a set of the states of the world that it allows. */
export type Value = {
  /** What it allows, as a stretch of an axis on which values can be drawn; null for a value that lies on none. */
  extent: Maybe<Extent>;
  /** The value in words, in English (en) or Hindi (hi). */
  text: Scalars['String']['output'];
};


/** What can be said, as a set of the states of the world that it allows. */
export type ValueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What an editor decided about two entities. */
export type Verdict =
  /** They are two: nothing proposes or merges them until the judgement is undone. */
  | 'DIFFERENT'
  /** They are one under two names: one stands for both. */
  | 'SAME';

/** Whoever asks, as this server knows them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The same at every request of the same person or key. */
  id: Scalars['ID']['output'];
  /** The name under which decisions are recorded. */
  name: Scalars['String']['output'];
  /** The highest role held; null for a key with less than a reader has. */
  role: Maybe<Role>;
  /** What the caller may do, whatever gave the right to it. */
  scopes: Array<Scope>;
  /** When the browser has to sign in again; null where nobody has signed in. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  signedInUntil: Maybe<Scalars['String']['output']>;
};

/** An address that changes are sent to as they happen, signed after the Standard Webhooks. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Whether changes are sent. A receiver that answers 410 Gone has it rest. */
  active: Scalars['Boolean']['output'];
  /** When it was made. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** The name of whoever made it. */
  createdBy: Scalars['String']['output'];
  /** What it is for, as its maker told it. */
  description: Maybe<Scalars['String']['output']>;
  /** What is asked of conflicts, as JSON; null where all are sent. */
  filter: Maybe<Scalars['String']['output']>;
  /** What it is changed and deleted by. */
  id: Scalars['ID']['output'];
  /** The kinds of changes that are sent; all where there is none. */
  kinds: Array<ChangeKind>;
  /** When it was last changed. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  updatedAt: Scalars['String']['output'];
  /** Where changes are sent to, by POST. */
  url: Scalars['String']['output'];
};

/** A page of a list. */
export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  /** The items with their cursors. */
  edges: Array<WebhookEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<Webhook>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One change on its way to one webhook. Kept for 30 days. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** All tries, the first first. */
  attempts: Array<DeliveryAttempt>;
  /** The JSON that is sent, to the letter. */
  body: Scalars['String']['output'];
  /** When it was made. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  createdAt: Scalars['String']['output'];
  /** What it is sent again by; the header webhook-id bears it, at each try the same. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** When it is tried next; null where that is over. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z. */
  nextAttemptAt: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: DeliveryState;
  /** Tries since it was made, or since it was sent again. */
  tries: Scalars['Int']['output'];
  /** The id of the webhook. */
  webhookId: Scalars['ID']['output'];
};

/** A page of a list. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The items with their cursors. */
  edges: Array<WebhookDeliveryEdge>;
  /** The items of `edges`, for those who need no cursors. */
  nodes: Array<WebhookDelivery>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The number of items on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list and its place there. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: WebhookDelivery;
};

/** An item of a list and its place there. */
export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  /** The place of the item: send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Webhook;
};

/** A webhook that was made or changed. */
export type WebhookPayload = {
  __typename?: 'WebhookPayload';
  /** What deliveries are signed with, where it was made or changed now: it is told this once. Deliveries that wait are signed with it too. */
  secret: Maybe<Scalars['String']['output']>;
  /** The webhook. */
  webhook: Webhook;
};

export type ArticlePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ArticlePageQuery = { __typename?: 'Query', article: { __typename?: 'Article', text: string, id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, furniture: Array<{ __typename?: 'Quote', start: number, end: number }>, claims: Array<{ __typename?: 'Claim', version: number, isRejected: boolean, id: string, modality: Modality, attribution: string | null, rule: string, valueAsRead:
        | { __typename?: 'DurationValue', text: string }
        | { __typename?: 'EntityValue', text: string }
        | { __typename?: 'OccurrenceValue', text: string }
        | { __typename?: 'OrderValue', text: string }
        | { __typename?: 'OrdinalValue', text: string }
        | { __typename?: 'QuantityValue', text: string }
        | { __typename?: 'TimeValue', text: string }
      , decisions: Array<{ __typename?: 'Decision', id: string, action: DecisionAction, createdAt: string, reason: string | null, assignee: string | null, isStale: boolean, by: { __typename?: 'Editor', name: string }, value:
          | { __typename?: 'DurationValue', text: string }
          | { __typename?: 'EntityValue', text: string }
          | { __typename?: 'OccurrenceValue', text: string }
          | { __typename?: 'OrderValue', text: string }
          | { __typename?: 'OrdinalValue', text: string }
          | { __typename?: 'QuantityValue', text: string }
          | { __typename?: 'TimeValue', text: string }
         | null, resolution: { __typename?: 'Resolution', text: string | null, reference: string | null, value:
            | { __typename?: 'DurationValue', text: string }
            | { __typename?: 'EntityValue', text: string }
            | { __typename?: 'OccurrenceValue', text: string }
            | { __typename?: 'OrderValue', text: string }
            | { __typename?: 'OrdinalValue', text: string }
            | { __typename?: 'QuantityValue', text: string }
            | { __typename?: 'TimeValue', text: string }
           | null } | null, undo: { __typename?: 'DecisionUndo', createdAt: string, reason: string | null, by: { __typename?: 'Editor', name: string } } | null }>, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null } | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', text: string }
       }>, revisions: Array<{ __typename?: 'Revision', id: string, number: number, current: boolean, createdAt: string }>, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null };

export type ArticleHeadFragment = { __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null };

export type ReadClaimFragment = { __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
    | { __typename: 'DurationValue', text: string }
    | { __typename: 'EntityValue', text: string }
    | { __typename: 'OccurrenceValue', text: string }
    | { __typename: 'OrderValue', text: string }
    | { __typename: 'OrdinalValue', text: string }
    | { __typename: 'QuantityValue', text: string }
    | { __typename: 'TimeValue', text: string }
   };

export type RevisionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevisionsQuery = { __typename?: 'Query', article: { __typename?: 'Article', revisions: Array<{ __typename?: 'Revision', id: string, number: number, current: boolean, createdAt: string, title: string | null, text: string }> } | null };

export type ArticleListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  orderBy: ArticleOrder;
}>;


export type ArticleListQuery = { __typename?: 'Query', articles: { __typename?: 'ArticleConnection', totalCount: number, nodes: Array<{ __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CompareTwoQueryVariables = Exact<{
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type CompareTwoQuery = { __typename?: 'Query', compareArticles: { __typename?: 'ArticleComparison', left: { __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }, right: { __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }, shared: Array<{ __typename?: 'SharedQuestion', question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }, left: Array<{ __typename?: 'Answer', id: string, value:
          | { __typename?: 'DurationValue', text: string }
          | { __typename?: 'EntityValue', text: string }
          | { __typename?: 'OccurrenceValue', text: string }
          | { __typename?: 'OrderValue', text: string }
          | { __typename?: 'OrdinalValue', text: string }
          | { __typename?: 'QuantityValue', text: string }
          | { __typename?: 'TimeValue', text: string }
         }>, right: Array<{ __typename?: 'Answer', id: string, value:
          | { __typename?: 'DurationValue', text: string }
          | { __typename?: 'EntityValue', text: string }
          | { __typename?: 'OccurrenceValue', text: string }
          | { __typename?: 'OrderValue', text: string }
          | { __typename?: 'OrdinalValue', text: string }
          | { __typename?: 'QuantityValue', text: string }
          | { __typename?: 'TimeValue', text: string }
         }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string }> }>, onlyLeft: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }>, onlyRight: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> } };

export type ToldAnswerFragment = { __typename?: 'Answer', id: string, value:
    | { __typename?: 'DurationValue', text: string }
    | { __typename?: 'EntityValue', text: string }
    | { __typename?: 'OccurrenceValue', text: string }
    | { __typename?: 'OrderValue', text: string }
    | { __typename?: 'OrdinalValue', text: string }
    | { __typename?: 'QuantityValue', text: string }
    | { __typename?: 'TimeValue', text: string }
   };

export type QuestionLineFragment = { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus };

export type WordsReadQueryVariables = Exact<{
  input: ReadInput;
  language: Scalars['String']['input'];
}>;


export type WordsReadQuery = { __typename?: 'Query', read: { __typename?: 'Reading', mentions: Array<{ __typename?: 'Mention', evidence: { __typename?: 'Evidence', start: number, end: number }, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', text: string }
       }> } };

export type StoryQuestionsQueryVariables = Exact<{
  articleId: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type StoryQuestionsQuery = { __typename?: 'Query', questions: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> }, story: { __typename?: 'Story', questions: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> } } | null };

export type FoundQuestionsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  language: Scalars['String']['input'];
}>;


export type FoundQuestionsQuery = { __typename?: 'Query', questions: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> } };

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimMutation = { __typename?: 'Mutation', addClaim: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type CorrectClaimMutationVariables = Exact<{
  input: CorrectClaimInput;
}>;


export type CorrectClaimMutation = { __typename?: 'Mutation', correctClaim: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type RejectClaimMutationVariables = Exact<{
  input: RejectClaimInput;
}>;


export type RejectClaimMutation = { __typename?: 'Mutation', rejectClaim: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type EntityPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type EntityPageQuery = { __typename?: 'Query', entity: { __typename?: 'Entity', id: string, type: EntityType, name: string, wikidataId: string | null, canonicalId: string, names: Array<{ __typename?: 'EntityName', language: string, name: string }>, aliases: Array<{ __typename?: 'EntityName', language: string, name: string }>, within: Array<{ __typename?: 'Entity', id: string, name: string }>, merged: Array<{ __typename?: 'Entity', id: string, name: string }> } | null, questions: { __typename?: 'QuestionConnection', totalCount: number, nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null }> }, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, modality: Modality, evidence: { __typename?: 'Evidence', exact: string }, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string } | null, article: { __typename?: 'Article', id: string, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', name: string } | null } | null }> }, timeline: { __typename?: 'EventConnection', nodes: Array<{ __typename?: 'Event', id: string, type: string, text: string, earliest: string | null, latest: string | null, articles: Array<{ __typename?: 'Article', id: string }>, questions: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> }> } };

export type ClaimReviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ClaimReviewQuery = { __typename?: 'Query', node:
    | { __typename?: 'Article' }
    | { __typename?: 'Claim' }
    | { __typename?: 'Conflict', id: string, claimReview: string | null }
    | { __typename?: 'Decision' }
    | { __typename?: 'Event' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Question' }
   | null };

export type StoryReviewsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language: Scalars['String']['input'];
}>;


export type StoryReviewsQuery = { __typename?: 'Query', story: { __typename?: 'Story', questions: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', id: string, conflict: { __typename?: 'Conflict', id: string, claimReview: string | null } | null }>, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } | null };

export type StoryTableQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language: Scalars['String']['input'];
}>;


export type StoryTableQuery = { __typename?: 'Query', story: { __typename?: 'Story', questions: { __typename?: 'QuestionConnection', nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null, answers: Array<{ __typename?: 'Answer', id: string, value:
            | { __typename?: 'DurationValue', text: string }
            | { __typename?: 'EntityValue', text: string }
            | { __typename?: 'OccurrenceValue', text: string }
            | { __typename?: 'OrderValue', text: string }
            | { __typename?: 'OrdinalValue', text: string }
            | { __typename?: 'QuantityValue', text: string }
            | { __typename?: 'TimeValue', text: string }
          , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, article: { __typename?: 'Article', id: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', name: string } | null } | null }> }> }>, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } } | null };

export type TableQuestionFragment = { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null, answers: Array<{ __typename?: 'Answer', id: string, value:
      | { __typename?: 'DurationValue', text: string }
      | { __typename?: 'EntityValue', text: string }
      | { __typename?: 'OccurrenceValue', text: string }
      | { __typename?: 'OrderValue', text: string }
      | { __typename?: 'OrdinalValue', text: string }
      | { __typename?: 'QuantityValue', text: string }
      | { __typename?: 'TimeValue', text: string }
    , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, article: { __typename?: 'Article', id: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', name: string } | null } | null }> }> };

export type LiveConflictsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LiveConflictsSubscription = { __typename?: 'Subscription', conflictChanges: { __typename?: 'ConflictChange', cursor: string, kind: ChangeKind, conflictId: string, conflict: { __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null } | null } };

export type LiveReviewsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LiveReviewsSubscription = { __typename?: 'Subscription', reviewChanges: { __typename?: 'ReviewChange', cursor: string, kind: ChangeKind, conflict: { __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null } | null } };

export type OutletPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type OutletPageQuery = { __typename?: 'Query', outlet: { __typename?: 'Outlet', id: string, name: string, standing: { __typename?: 'OutletStanding', articles: number, claims: number, questions: number, alone: number, agreedFirst: number, contradicted: number }, articles: { __typename?: 'ArticleConnection', totalCount: number, nodes: Array<{ __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }> } } | null, conflicts: { __typename?: 'ConflictConnection', totalCount: number, nodes: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus } }> } };

export type OutletListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutletListQuery = { __typename?: 'Query', outlets: { __typename?: 'OutletConnection', totalCount: number, nodes: Array<{ __typename?: 'Outlet', id: string, name: string, standing: { __typename?: 'OutletStanding', articles: number, claims: number, questions: number, alone: number, agreedFirst: number, contradicted: number } }>, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type StandingPartsFragment = { __typename?: 'OutletStanding', articles: number, claims: number, questions: number, alone: number, agreedFirst: number, contradicted: number };

export type QuestionPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type QuestionPageQuery = { __typename?: 'Query', question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, answers: Array<{ __typename?: 'Answer', id: string, value:
        | { __typename: 'DurationValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'EntityValue', text: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, within: Array<{ __typename?: 'Entity', id: string, name: string }> }, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'OccurrenceValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'OrderValue', order: Order, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'OrdinalValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'QuantityValue', unit: string, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
        | { __typename: 'TimeValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, paragraph: { __typename?: 'Quote', exact: string, start: number, end: number } | null, article: { __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, language: string, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, origins: Array<{ __typename?: 'Origin', ties: Array<OriginTie>, agencies: Array<{ __typename?: 'Entity', id: string, name: string }>, articles: Array<{ __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }> }>, conflict: { __typename?: 'Conflict', openedAt: string, id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, resolution: { __typename?: 'Resolution', answer: { __typename?: 'Answer', id: string } | null } | null, decision: { __typename?: 'Decision', id: string } | null } | null } | null };

export type QuestionPartsFragment = { __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, independentOrigins: number, answers: Array<{ __typename?: 'Answer', id: string, value:
      | { __typename: 'DurationValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'EntityValue', text: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, within: Array<{ __typename?: 'Entity', id: string, name: string }> }, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'OccurrenceValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'OrderValue', order: Order, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'OrdinalValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'QuantityValue', unit: string, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
      | { __typename: 'TimeValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, paragraph: { __typename?: 'Quote', exact: string, start: number, end: number } | null, article: { __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, language: string, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, rule: string, explanation: string, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }>, origins: Array<{ __typename?: 'Origin', ties: Array<OriginTie>, agencies: Array<{ __typename?: 'Entity', id: string, name: string }>, articles: Array<{ __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }> }>, conflict: { __typename?: 'Conflict', openedAt: string, id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, resolution: { __typename?: 'Resolution', answer: { __typename?: 'Answer', id: string } | null } | null, decision: { __typename?: 'Decision', id: string } | null } | null };

export type AnswerPartsFragment = { __typename?: 'Answer', id: string, value:
    | { __typename: 'DurationValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'EntityValue', text: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, within: Array<{ __typename?: 'Entity', id: string, name: string }> }, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'OccurrenceValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'OrderValue', order: Order, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'OrdinalValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'QuantityValue', unit: string, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
    | { __typename: 'TimeValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null }
  , claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, paragraph: { __typename?: 'Quote', exact: string, start: number, end: number } | null, article: { __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, language: string, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null }> };

type ValueParts_DurationValue_Fragment = { __typename: 'DurationValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_EntityValue_Fragment = { __typename: 'EntityValue', text: string, entity: { __typename?: 'Entity', id: string, name: string, type: EntityType, within: Array<{ __typename?: 'Entity', id: string, name: string }> }, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_OccurrenceValue_Fragment = { __typename: 'OccurrenceValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_OrderValue_Fragment = { __typename: 'OrderValue', order: Order, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_OrdinalValue_Fragment = { __typename: 'OrdinalValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_QuantityValue_Fragment = { __typename: 'QuantityValue', unit: string, text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

type ValueParts_TimeValue_Fragment = { __typename: 'TimeValue', text: string, extent: { __typename?: 'Extent', axis: Axis, coreFrom: number | null, coreTo: number | null, from: number | null, to: number | null } | null };

export type ValuePartsFragment =
  | ValueParts_DurationValue_Fragment
  | ValueParts_EntityValue_Fragment
  | ValueParts_OccurrenceValue_Fragment
  | ValueParts_OrderValue_Fragment
  | ValueParts_OrdinalValue_Fragment
  | ValueParts_QuantityValue_Fragment
  | ValueParts_TimeValue_Fragment
;

export type SourcePartsFragment = { __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, paragraph: { __typename?: 'Quote', exact: string, start: number, end: number } | null, article: { __typename?: 'Article', id: string, title: string | null, publishedOn: string | null, language: string, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null };

export type QueueQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  orderBy: ConflictOrder;
  language: Scalars['String']['input'];
  counted: Scalars['Boolean']['input'];
}>;


export type QueueQuery = { __typename?: 'Query', conflicts: { __typename?: 'ConflictConnection', totalCount?: number, nodes: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, independentOrigins: number, answers: Array<{ __typename?: 'Answer', id: string, value:
            | { __typename?: 'DurationValue', text: string }
            | { __typename?: 'EntityValue', text: string }
            | { __typename?: 'OccurrenceValue', text: string }
            | { __typename?: 'OrderValue', text: string }
            | { __typename?: 'OrdinalValue', text: string }
            | { __typename?: 'QuantityValue', text: string }
            | { __typename?: 'TimeValue', text: string }
          , claims: Array<{ __typename?: 'Claim', id: string, article: { __typename?: 'Article', id: string, outlet: { __typename?: 'Outlet', name: string } | null } | null }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }> }, decision: { __typename?: 'Decision', id: string } | null }>, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type QueueItemFragment = { __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, question: { __typename?: 'Question', id: string, kind: QuestionKind, text: string, independentOrigins: number, answers: Array<{ __typename?: 'Answer', id: string, value:
        | { __typename?: 'DurationValue', text: string }
        | { __typename?: 'EntityValue', text: string }
        | { __typename?: 'OccurrenceValue', text: string }
        | { __typename?: 'OrderValue', text: string }
        | { __typename?: 'OrdinalValue', text: string }
        | { __typename?: 'QuantityValue', text: string }
        | { __typename?: 'TimeValue', text: string }
      , claims: Array<{ __typename?: 'Claim', id: string, article: { __typename?: 'Article', id: string, outlet: { __typename?: 'Outlet', name: string } | null } | null }> }>, comparisons: Array<{ __typename?: 'Comparison', relation: Relation, left: { __typename?: 'Answer', id: string }, right: { __typename?: 'Answer', id: string } }> }, decision: { __typename?: 'Decision', id: string } | null };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { __typename?: 'Query', statistics: { __typename?: 'Statistics', byState: Array<{ __typename?: 'Tally', name: string, count: number }> } };

export type OutletNamesQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutletNamesQuery = { __typename?: 'Query', outlets: { __typename?: 'OutletConnection', nodes: Array<{ __typename?: 'Outlet', id: string, name: string }> } };

export type ReviewPartsFragment = { __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null };

export type DecisionPartsFragment = { __typename?: 'Decision', id: string, action: DecisionAction, createdAt: string, reason: string | null, assignee: string | null, isStale: boolean, by: { __typename?: 'Editor', name: string }, value:
    | { __typename?: 'DurationValue', text: string }
    | { __typename?: 'EntityValue', text: string }
    | { __typename?: 'OccurrenceValue', text: string }
    | { __typename?: 'OrderValue', text: string }
    | { __typename?: 'OrdinalValue', text: string }
    | { __typename?: 'QuantityValue', text: string }
    | { __typename?: 'TimeValue', text: string }
   | null, resolution: { __typename?: 'Resolution', text: string | null, reference: string | null, value:
      | { __typename?: 'DurationValue', text: string }
      | { __typename?: 'EntityValue', text: string }
      | { __typename?: 'OccurrenceValue', text: string }
      | { __typename?: 'OrderValue', text: string }
      | { __typename?: 'OrdinalValue', text: string }
      | { __typename?: 'QuantityValue', text: string }
      | { __typename?: 'TimeValue', text: string }
     | null } | null, undo: { __typename?: 'DecisionUndo', createdAt: string, reason: string | null, by: { __typename?: 'Editor', name: string } } | null };

export type DecidedFragment = { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> };

export type HistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type HistoryQuery = { __typename?: 'Query', node:
    | { __typename?: 'Article' }
    | { __typename?: 'Claim' }
    | { __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decisions: { __typename?: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename?: 'Decision', id: string, action: DecisionAction, createdAt: string, reason: string | null, assignee: string | null, isStale: boolean, by: { __typename?: 'Editor', name: string }, value:
            | { __typename?: 'DurationValue', text: string }
            | { __typename?: 'EntityValue', text: string }
            | { __typename?: 'OccurrenceValue', text: string }
            | { __typename?: 'OrderValue', text: string }
            | { __typename?: 'OrdinalValue', text: string }
            | { __typename?: 'QuantityValue', text: string }
            | { __typename?: 'TimeValue', text: string }
           | null, resolution: { __typename?: 'Resolution', text: string | null, reference: string | null, value:
              | { __typename?: 'DurationValue', text: string }
              | { __typename?: 'EntityValue', text: string }
              | { __typename?: 'OccurrenceValue', text: string }
              | { __typename?: 'OrderValue', text: string }
              | { __typename?: 'OrdinalValue', text: string }
              | { __typename?: 'QuantityValue', text: string }
              | { __typename?: 'TimeValue', text: string }
             | null } | null, undo: { __typename?: 'DecisionUndo', createdAt: string, reason: string | null, by: { __typename?: 'Editor', name: string } } | null }> }, decision: { __typename?: 'Decision', id: string } | null }
    | { __typename?: 'Decision' }
    | { __typename?: 'Event' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Question' }
   | null };

export type ConfirmMutationVariables = Exact<{
  input: ReviewConflictInput;
}>;


export type ConfirmMutation = { __typename?: 'Mutation', confirmConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type DismissMutationVariables = Exact<{
  input: DismissConflictInput;
}>;


export type DismissMutation = { __typename?: 'Mutation', dismissConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type ResolveMutationVariables = Exact<{
  input: ResolveConflictInput;
}>;


export type ResolveMutation = { __typename?: 'Mutation', resolveConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type ReopenMutationVariables = Exact<{
  input: ReviewConflictInput;
}>;


export type ReopenMutation = { __typename?: 'Mutation', reopenConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type CommentMutationVariables = Exact<{
  input: CommentOnConflictInput;
}>;


export type CommentMutation = { __typename?: 'Mutation', commentOnConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type AssignMutationVariables = Exact<{
  input: AssignConflictInput;
}>;


export type AssignMutation = { __typename?: 'Mutation', assignConflict: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type UndoMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoMutation = { __typename?: 'Mutation', undoDecision: { __typename?: 'DecisionPayload', decision: { __typename?: 'Decision', id: string }, conflicts: Array<{ __typename?: 'Conflict', id: string, state: ReviewState, version: number, assignee: string | null, isStale: boolean, decision: { __typename?: 'Decision', id: string } | null }> } };

export type SearchAllQueryVariables = Exact<{
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchKind> | SearchKind>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language: Scalars['String']['input'];
}>;


export type SearchAllQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename?: 'SearchEdge', cursor: string, highlights: Array<{ __typename?: 'SearchHighlight', field: SearchField, text: string, words: Array<{ __typename?: 'SearchSpan', start: number, end: number }> }>, node:
        | { __typename: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }
        | { __typename: 'Claim', id: string, value:
            | { __typename: 'DurationValue', text: string }
            | { __typename: 'EntityValue', text: string }
            | { __typename: 'OccurrenceValue', text: string }
            | { __typename: 'OrderValue', text: string }
            | { __typename: 'OrdinalValue', text: string }
            | { __typename: 'QuantityValue', text: string }
            | { __typename: 'TimeValue', text: string }
          , evidence: { __typename?: 'Evidence', exact: string }, article: { __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null, question: { __typename?: 'Question', text: string } | null }
        | { __typename: 'Entity', id: string, name: string, type: EntityType }
        | { __typename: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null }
       }> } };

export type FoundFragment = { __typename?: 'SearchEdge', cursor: string, highlights: Array<{ __typename?: 'SearchHighlight', field: SearchField, text: string, words: Array<{ __typename?: 'SearchSpan', start: number, end: number }> }>, node:
    | { __typename: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }
    | { __typename: 'Claim', id: string, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', text: string }
      , evidence: { __typename?: 'Evidence', exact: string }, article: { __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null } | null, question: { __typename?: 'Question', text: string } | null }
    | { __typename: 'Entity', id: string, name: string, type: EntityType }
    | { __typename: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null }
   };

export type ReadBeforeQueryVariables = Exact<{
  input: ReadInput;
  language: Scalars['String']['input'];
}>;


export type ReadBeforeQuery = { __typename?: 'Query', read: { __typename?: 'Reading', language: string, publishedOn: string | null, claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, attribution: string | null, rule: string, evidence: { __typename?: 'Evidence', exact: string, start: number, end: number }, value:
        | { __typename: 'DurationValue', text: string }
        | { __typename: 'EntityValue', text: string }
        | { __typename: 'OccurrenceValue', text: string }
        | { __typename: 'OrderValue', text: string }
        | { __typename: 'OrdinalValue', text: string }
        | { __typename: 'QuantityValue', text: string }
        | { __typename: 'TimeValue', text: string }
       }> } };

export type SendInMutationVariables = Exact<{
  input: IngestArticleInput;
  language: Scalars['String']['input'];
}>;


export type SendInMutation = { __typename?: 'Mutation', ingestArticle: { __typename?: 'IngestArticlePayload', created: boolean, article: { __typename?: 'Article', id: string, title: string | null }, claims: Array<{ __typename?: 'Claim', id: string }>, conflicts: Array<{ __typename?: 'Conflict', id: string, summary: string, question: { __typename?: 'Question', id: string, consensus: Consensus, text: string } }> } };

export type FetchArticleMutationVariables = Exact<{
  url: Scalars['URL']['input'];
}>;


export type FetchArticleMutation = { __typename?: 'Mutation', fetchArticle: { __typename?: 'FetchedArticle', url: string, title: string | null, text: string, outlet: string | null, language: string | null, publishedOn: string | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', id: string, name: string, role: Role | null, signedInUntil: string | null } | null };

export type StoryPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type StoryPageQuery = { __typename?: 'Query', story: { __typename?: 'Story', complete: boolean, articles: { __typename?: 'ArticleConnection', totalCount: number, nodes: Array<{ __typename?: 'Article', id: string, externalId: string | null, title: string | null, url: string | null, language: string, publishedOn: string | null, outlet: { __typename?: 'Outlet', id: string, name: string } | null }> }, decided: { __typename?: 'QuestionConnection', totalCount: number }, questions: { __typename?: 'QuestionConnection', totalCount: number, nodes: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus, conflict: { __typename?: 'Conflict', id: string, state: ReviewState } | null }> } } | null, timeline: { __typename?: 'EventConnection', nodes: Array<{ __typename?: 'Event', id: string, type: string, text: string, earliest: string | null, latest: string | null, articles: Array<{ __typename?: 'Article', id: string }>, questions: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> }> } };

export type EventLineFragment = { __typename?: 'Event', id: string, type: string, text: string, earliest: string | null, latest: string | null, articles: Array<{ __typename?: 'Article', id: string }>, questions: Array<{ __typename?: 'Question', id: string, kind: QuestionKind, text: string, consensus: Consensus }> };

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
export const ReadClaimFragmentDoc = new TypedDocumentString(`
    fragment ReadClaim on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  value {
    __typename
    text(language: $language)
  }
}
    `, {"fragmentName":"ReadClaim"}) as unknown as TypedDocumentString<ReadClaimFragment, unknown>;
export const ToldAnswerFragmentDoc = new TypedDocumentString(`
    fragment ToldAnswer on Answer {
  id
  value {
    text(language: $language)
  }
}
    `, {"fragmentName":"ToldAnswer"}) as unknown as TypedDocumentString<ToldAnswerFragment, unknown>;
export const TableQuestionFragmentDoc = new TypedDocumentString(`
    fragment TableQuestion on Question {
  id
  kind
  text(language: $language)
  consensus
  conflict {
    id
    state
  }
  answers {
    id
    value {
      text(language: $language)
    }
    claims {
      id
      modality
      attribution
      evidence {
        exact
        start
        end
      }
      article {
        id
        publishedOn
        outlet {
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"TableQuestion"}) as unknown as TypedDocumentString<TableQuestionFragment, unknown>;
export const StandingPartsFragmentDoc = new TypedDocumentString(`
    fragment StandingParts on OutletStanding {
  articles
  claims
  questions
  alone
  agreedFirst
  contradicted
}
    `, {"fragmentName":"StandingParts"}) as unknown as TypedDocumentString<StandingPartsFragment, unknown>;
export const ValuePartsFragmentDoc = new TypedDocumentString(`
    fragment ValueParts on Value {
  __typename
  text(language: $language)
  extent {
    axis
    coreFrom
    coreTo
    from
    to
  }
  ... on QuantityValue {
    unit
  }
  ... on OrderValue {
    order
  }
  ... on EntityValue {
    entity {
      id
      name(language: $language)
      type
      within {
        id
        name(language: $language)
      }
    }
  }
}
    `, {"fragmentName":"ValueParts"}) as unknown as TypedDocumentString<ValuePartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  paragraph {
    exact
    start
    end
  }
  article {
    id
    title
    publishedOn
    language
    outlet {
      id
      name
    }
  }
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerParts on Answer {
  id
  value {
    ...ValueParts
  }
  claims {
    ...SourceParts
  }
}
    fragment ValueParts on Value {
  __typename
  text(language: $language)
  extent {
    axis
    coreFrom
    coreTo
    from
    to
  }
  ... on QuantityValue {
    unit
  }
  ... on OrderValue {
    order
  }
  ... on EntityValue {
    entity {
      id
      name(language: $language)
      type
      within {
        id
        name(language: $language)
      }
    }
  }
}
fragment SourceParts on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  paragraph {
    exact
    start
    end
  }
  article {
    id
    title
    publishedOn
    language
    outlet {
      id
      name
    }
  }
}`, {"fragmentName":"AnswerParts"}) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const ReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
    `, {"fragmentName":"ReviewParts"}) as unknown as TypedDocumentString<ReviewPartsFragment, unknown>;
export const QuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionParts on Question {
  id
  kind
  text(language: $language)
  consensus
  independentOrigins
  answers {
    ...AnswerParts
  }
  comparisons {
    relation
    rule
    explanation(language: $language)
    left {
      id
    }
    right {
      id
    }
  }
  origins {
    ties
    agencies {
      id
      name(language: $language)
    }
    articles {
      id
      title
      publishedOn
      outlet {
        id
        name
      }
    }
  }
  conflict {
    ...ReviewParts
    openedAt
    resolution {
      answer {
        id
      }
    }
  }
}
    fragment AnswerParts on Answer {
  id
  value {
    ...ValueParts
  }
  claims {
    ...SourceParts
  }
}
fragment ValueParts on Value {
  __typename
  text(language: $language)
  extent {
    axis
    coreFrom
    coreTo
    from
    to
  }
  ... on QuantityValue {
    unit
  }
  ... on OrderValue {
    order
  }
  ... on EntityValue {
    entity {
      id
      name(language: $language)
      type
      within {
        id
        name(language: $language)
      }
    }
  }
}
fragment SourceParts on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  paragraph {
    exact
    start
    end
  }
  article {
    id
    title
    publishedOn
    language
    outlet {
      id
      name
    }
  }
}
fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`, {"fragmentName":"QuestionParts"}) as unknown as TypedDocumentString<QuestionPartsFragment, unknown>;
export const QueueItemFragmentDoc = new TypedDocumentString(`
    fragment QueueItem on Conflict {
  ...ReviewParts
  question {
    id
    kind
    text(language: $language)
    independentOrigins
    answers {
      id
      value {
        text(language: $language)
      }
      claims {
        id
        article {
          id
          outlet {
            name
          }
        }
      }
    }
    comparisons {
      relation
      left {
        id
      }
      right {
        id
      }
    }
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`, {"fragmentName":"QueueItem"}) as unknown as TypedDocumentString<QueueItemFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  id
  action
  createdAt
  reason
  assignee
  isStale
  by {
    name
  }
  value {
    text(language: $language)
  }
  resolution {
    text
    reference
    value {
      text(language: $language)
    }
  }
  undo {
    createdAt
    reason
    by {
      name
    }
  }
}
    `, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const ArticleHeadFragmentDoc = new TypedDocumentString(`
    fragment ArticleHead on Article {
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
    `, {"fragmentName":"ArticleHead"}) as unknown as TypedDocumentString<ArticleHeadFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on SearchEdge {
  cursor
  highlights {
    field
    text
    words {
      start
      end
    }
  }
  node {
    __typename
    ... on Article {
      ...ArticleHead
    }
    ... on Claim {
      id
      value {
        __typename
        text(language: $language)
      }
      evidence {
        exact
      }
      article {
        ...ArticleHead
      }
      question {
        text(language: $language)
      }
    }
    ... on Question {
      id
      kind
      text(language: $language)
      consensus
      conflict {
        id
        state
      }
    }
    ... on Entity {
      id
      name(language: $language)
      type
    }
  }
}
    fragment ArticleHead on Article {
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
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const QuestionLineFragmentDoc = new TypedDocumentString(`
    fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}
    `, {"fragmentName":"QuestionLine"}) as unknown as TypedDocumentString<QuestionLineFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on Event {
  id
  type
  text(language: $language)
  earliest
  latest
  articles {
    id
  }
  questions {
    ...QuestionLine
  }
}
    fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($id: ID!, $language: String!) {
  article(id: $id) {
    ...ArticleHead
    text
    furniture {
      start
      end
    }
    claims {
      ...ReadClaim
      version
      isRejected
      valueAsRead {
        text(language: $language)
      }
      decisions {
        ...DecisionParts
      }
      question {
        id
        kind
        text(language: $language)
        consensus
        conflict {
          id
          state
        }
      }
    }
    revisions {
      id
      number
      current
      createdAt
    }
  }
}
    fragment ArticleHead on Article {
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
fragment ReadClaim on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  value {
    __typename
    text(language: $language)
  }
}
fragment DecisionParts on Decision {
  id
  action
  createdAt
  reason
  assignee
  isStale
  by {
    name
  }
  value {
    text(language: $language)
  }
  resolution {
    text
    reference
    value {
      text(language: $language)
    }
  }
  undo {
    createdAt
    reason
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($id: ID!) {
  article(id: $id) {
    revisions {
      id
      number
      current
      createdAt
      title
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const ArticleListDocument = new TypedDocumentString(`
    query ArticleList($first: Int!, $after: String, $filter: ArticleFilter, $orderBy: ArticleOrder!) {
  articles(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...ArticleHead
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment ArticleHead on Article {
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
}`) as unknown as TypedDocumentString<ArticleListQuery, ArticleListQueryVariables>;
export const CompareTwoDocument = new TypedDocumentString(`
    query CompareTwo($left: ID!, $right: ID!, $language: String!) {
  compareArticles(left: $left, right: $right) {
    left {
      ...ArticleHead
    }
    right {
      ...ArticleHead
    }
    shared {
      question {
        ...QuestionLine
      }
      left {
        ...ToldAnswer
      }
      right {
        ...ToldAnswer
      }
      comparisons {
        relation
        rule
        explanation(language: $language)
      }
    }
    onlyLeft {
      ...QuestionLine
    }
    onlyRight {
      ...QuestionLine
    }
  }
}
    fragment ArticleHead on Article {
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
fragment ToldAnswer on Answer {
  id
  value {
    text(language: $language)
  }
}
fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}`) as unknown as TypedDocumentString<CompareTwoQuery, CompareTwoQueryVariables>;
export const WordsReadDocument = new TypedDocumentString(`
    query WordsRead($input: ReadInput!, $language: String!) {
  read(input: $input) {
    mentions {
      evidence {
        start
        end
      }
      value {
        __typename
        text(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WordsReadQuery, WordsReadQueryVariables>;
export const StoryQuestionsDocument = new TypedDocumentString(`
    query StoryQuestions($articleId: ID!, $language: String!) {
  questions(first: 100, filter: {articleId: $articleId}) {
    nodes {
      ...QuestionLine
    }
  }
  story(articleId: $articleId) {
    questions(first: 100) {
      nodes {
        ...QuestionLine
      }
    }
  }
}
    fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}`) as unknown as TypedDocumentString<StoryQuestionsQuery, StoryQuestionsQueryVariables>;
export const FoundQuestionsDocument = new TypedDocumentString(`
    query FoundQuestions($text: String!, $language: String!) {
  questions(first: 30, filter: {text: $text}) {
    nodes {
      ...QuestionLine
    }
  }
}
    fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}`) as unknown as TypedDocumentString<FoundQuestionsQuery, FoundQuestionsQueryVariables>;
export const AddClaimDocument = new TypedDocumentString(`
    mutation AddClaim($input: AddClaimInput!) {
  addClaim(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<AddClaimMutation, AddClaimMutationVariables>;
export const CorrectClaimDocument = new TypedDocumentString(`
    mutation CorrectClaim($input: CorrectClaimInput!) {
  correctClaim(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<CorrectClaimMutation, CorrectClaimMutationVariables>;
export const RejectClaimDocument = new TypedDocumentString(`
    mutation RejectClaim($input: RejectClaimInput!) {
  rejectClaim(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<RejectClaimMutation, RejectClaimMutationVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $language: String!) {
  entity(id: $id) {
    id
    type
    name(language: $language)
    wikidataId
    canonicalId
    names {
      language
      name
    }
    aliases {
      language
      name
    }
    within {
      id
      name(language: $language)
    }
    merged {
      id
      name(language: $language)
    }
  }
  questions(first: 50, filter: {entityId: $id}) {
    totalCount
    nodes {
      ...QuestionLine
      conflict {
        id
        state
      }
    }
  }
  claims(first: 50, filter: {entityId: $id, isRejected: false}) {
    totalCount
    nodes {
      id
      modality
      evidence {
        exact
      }
      question {
        id
        kind
        text(language: $language)
      }
      article {
        id
        language
        publishedOn
        outlet {
          name
        }
      }
    }
  }
  timeline(entityId: $id, first: 50) {
    nodes {
      ...EventLine
    }
  }
}
    fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}
fragment EventLine on Event {
  id
  type
  text(language: $language)
  earliest
  latest
  articles {
    id
  }
  questions {
    ...QuestionLine
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const ClaimReviewDocument = new TypedDocumentString(`
    query ClaimReview($id: ID!, $language: String!) {
  node(id: $id) {
    ... on Conflict {
      id
      claimReview(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimReviewQuery, ClaimReviewQueryVariables>;
export const StoryReviewsDocument = new TypedDocumentString(`
    query StoryReviews($id: ID!, $after: String, $language: String!) {
  story(articleId: $id) {
    questions(
      first: 50
      after: $after
      filter: {state: [CONFIRMED, DISMISSED, RESOLVED]}
    ) {
      nodes {
        id
        conflict {
          id
          claimReview(language: $language)
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StoryReviewsQuery, StoryReviewsQueryVariables>;
export const StoryTableDocument = new TypedDocumentString(`
    query StoryTable($id: ID!, $after: String, $language: String!) {
  story(articleId: $id) {
    questions(first: 25, after: $after) {
      nodes {
        ...TableQuestion
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment TableQuestion on Question {
  id
  kind
  text(language: $language)
  consensus
  conflict {
    id
    state
  }
  answers {
    id
    value {
      text(language: $language)
    }
    claims {
      id
      modality
      attribution
      evidence {
        exact
        start
        end
      }
      article {
        id
        publishedOn
        outlet {
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StoryTableQuery, StoryTableQueryVariables>;
export const LiveConflictsDocument = new TypedDocumentString(`
    subscription LiveConflicts($after: String) {
  conflictChanges(after: $after) {
    cursor
    kind
    conflictId
    conflict {
      ...ReviewParts
    }
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`) as unknown as TypedDocumentString<LiveConflictsSubscription, LiveConflictsSubscriptionVariables>;
export const LiveReviewsDocument = new TypedDocumentString(`
    subscription LiveReviews($after: String) {
  reviewChanges(after: $after) {
    cursor
    kind
    conflict {
      ...ReviewParts
    }
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`) as unknown as TypedDocumentString<LiveReviewsSubscription, LiveReviewsSubscriptionVariables>;
export const OutletPageDocument = new TypedDocumentString(`
    query OutletPage($id: ID!, $language: String!) {
  outlet(id: $id) {
    id
    name
    standing {
      ...StandingParts
    }
    articles(first: 30) {
      totalCount
      nodes {
        ...ArticleHead
      }
    }
  }
  conflicts(first: 50, filter: {outletId: $id}) {
    totalCount
    nodes {
      id
      state
      question {
        ...QuestionLine
      }
    }
  }
}
    fragment ArticleHead on Article {
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
fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}
fragment StandingParts on OutletStanding {
  articles
  claims
  questions
  alone
  agreedFirst
  contradicted
}`) as unknown as TypedDocumentString<OutletPageQuery, OutletPageQueryVariables>;
export const OutletListDocument = new TypedDocumentString(`
    query OutletList($first: Int!, $after: String, $text: String) {
  outlets(first: $first, after: $after, text: $text) {
    nodes {
      id
      name
      standing {
        ...StandingParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment StandingParts on OutletStanding {
  articles
  claims
  questions
  alone
  agreedFirst
  contradicted
}`) as unknown as TypedDocumentString<OutletListQuery, OutletListQueryVariables>;
export const QuestionPageDocument = new TypedDocumentString(`
    query QuestionPage($id: ID!, $language: String!) {
  question(id: $id) {
    ...QuestionParts
  }
}
    fragment QuestionParts on Question {
  id
  kind
  text(language: $language)
  consensus
  independentOrigins
  answers {
    ...AnswerParts
  }
  comparisons {
    relation
    rule
    explanation(language: $language)
    left {
      id
    }
    right {
      id
    }
  }
  origins {
    ties
    agencies {
      id
      name(language: $language)
    }
    articles {
      id
      title
      publishedOn
      outlet {
        id
        name
      }
    }
  }
  conflict {
    ...ReviewParts
    openedAt
    resolution {
      answer {
        id
      }
    }
  }
}
fragment AnswerParts on Answer {
  id
  value {
    ...ValueParts
  }
  claims {
    ...SourceParts
  }
}
fragment ValueParts on Value {
  __typename
  text(language: $language)
  extent {
    axis
    coreFrom
    coreTo
    from
    to
  }
  ... on QuantityValue {
    unit
  }
  ... on OrderValue {
    order
  }
  ... on EntityValue {
    entity {
      id
      name(language: $language)
      type
      within {
        id
        name(language: $language)
      }
    }
  }
}
fragment SourceParts on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  paragraph {
    exact
    start
    end
  }
  article {
    id
    title
    publishedOn
    language
    outlet {
      id
      name
    }
  }
}
fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`) as unknown as TypedDocumentString<QuestionPageQuery, QuestionPageQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($first: Int!, $after: String, $filter: ConflictFilter, $orderBy: ConflictOrder!, $language: String!, $counted: Boolean!) {
  conflicts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...QueueItem
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount @include(if: $counted)
  }
}
    fragment QueueItem on Conflict {
  ...ReviewParts
  question {
    id
    kind
    text(language: $language)
    independentOrigins
    answers {
      id
      value {
        text(language: $language)
      }
      claims {
        id
        article {
          id
          outlet {
            name
          }
        }
      }
    }
    comparisons {
      relation
      left {
        id
      }
      right {
        id
      }
    }
  }
}
fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = new TypedDocumentString(`
    query QueueCounts {
  statistics {
    byState {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<QueueCountsQuery, QueueCountsQueryVariables>;
export const OutletNamesDocument = new TypedDocumentString(`
    query OutletNames($text: String) {
  outlets(first: 50, text: $text) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OutletNamesQuery, OutletNamesQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!, $language: String!) {
  node(id: $id) {
    ... on Conflict {
      ...ReviewParts
      decisions(first: 50) {
        totalCount
        nodes {
          ...DecisionParts
        }
      }
    }
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment DecisionParts on Decision {
  id
  action
  createdAt
  reason
  assignee
  isStale
  by {
    name
  }
  value {
    text(language: $language)
  }
  resolution {
    text
    reference
    value {
      text(language: $language)
    }
  }
  undo {
    createdAt
    reason
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ConfirmDocument = new TypedDocumentString(`
    mutation Confirm($input: ReviewConflictInput!) {
  confirmConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<ConfirmMutation, ConfirmMutationVariables>;
export const DismissDocument = new TypedDocumentString(`
    mutation Dismiss($input: DismissConflictInput!) {
  dismissConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<DismissMutation, DismissMutationVariables>;
export const ResolveDocument = new TypedDocumentString(`
    mutation Resolve($input: ResolveConflictInput!) {
  resolveConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<ResolveMutation, ResolveMutationVariables>;
export const ReopenDocument = new TypedDocumentString(`
    mutation Reopen($input: ReviewConflictInput!) {
  reopenConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: CommentOnConflictInput!) {
  commentOnConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const AssignDocument = new TypedDocumentString(`
    mutation Assign($input: AssignConflictInput!) {
  assignConflict(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($input: UndoDecisionInput!) {
  undoDecision(input: $input) {
    ...Decided
  }
}
    fragment ReviewParts on Conflict {
  id
  state
  version
  assignee
  isStale
  decision {
    id
  }
}
fragment Decided on DecisionPayload {
  decision {
    id
  }
  conflicts {
    ...ReviewParts
  }
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const SearchAllDocument = new TypedDocumentString(`
    query SearchAll($text: String!, $types: [SearchKind!], $first: Int!, $after: String, $language: String!) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      ...Found
    }
  }
}
    fragment ArticleHead on Article {
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
fragment Found on SearchEdge {
  cursor
  highlights {
    field
    text
    words {
      start
      end
    }
  }
  node {
    __typename
    ... on Article {
      ...ArticleHead
    }
    ... on Claim {
      id
      value {
        __typename
        text(language: $language)
      }
      evidence {
        exact
      }
      article {
        ...ArticleHead
      }
      question {
        text(language: $language)
      }
    }
    ... on Question {
      id
      kind
      text(language: $language)
      consensus
      conflict {
        id
        state
      }
    }
    ... on Entity {
      id
      name(language: $language)
      type
    }
  }
}`) as unknown as TypedDocumentString<SearchAllQuery, SearchAllQueryVariables>;
export const ReadBeforeDocument = new TypedDocumentString(`
    query ReadBefore($input: ReadInput!, $language: String!) {
  read(input: $input) {
    language
    publishedOn
    claims {
      ...ReadClaim
    }
  }
}
    fragment ReadClaim on Claim {
  id
  modality
  attribution
  rule
  evidence {
    exact
    start
    end
  }
  value {
    __typename
    text(language: $language)
  }
}`) as unknown as TypedDocumentString<ReadBeforeQuery, ReadBeforeQueryVariables>;
export const SendInDocument = new TypedDocumentString(`
    mutation SendIn($input: IngestArticleInput!, $language: String!) {
  ingestArticle(input: $input) {
    created
    article {
      id
      title
    }
    claims {
      id
    }
    conflicts {
      id
      summary(language: $language)
      question {
        id
        consensus
        text(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SendInMutation, SendInMutationVariables>;
export const FetchArticleDocument = new TypedDocumentString(`
    mutation FetchArticle($url: URL!) {
  fetchArticle(url: $url) {
    url
    title
    text
    outlet
    language
    publishedOn
  }
}
    `) as unknown as TypedDocumentString<FetchArticleMutation, FetchArticleMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    role
    signedInUntil
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const StoryPageDocument = new TypedDocumentString(`
    query StoryPage($id: ID!, $language: String!) {
  story(articleId: $id) {
    complete
    articles(first: 100) {
      totalCount
      nodes {
        ...ArticleHead
      }
    }
    decided: questions(first: 1, filter: {state: [CONFIRMED, DISMISSED, RESOLVED]}) {
      totalCount
    }
    questions(first: 50, filter: {consensus: [CONFLICTING]}) {
      totalCount
      nodes {
        ...QuestionLine
        conflict {
          id
          state
        }
      }
    }
  }
  timeline(storyOf: $id, first: 100) {
    nodes {
      ...EventLine
    }
  }
}
    fragment ArticleHead on Article {
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
fragment QuestionLine on Question {
  id
  kind
  text(language: $language)
  consensus
}
fragment EventLine on Event {
  id
  type
  text(language: $language)
  earliest
  latest
  articles {
    id
  }
  questions {
    ...QuestionLine
  }
}`) as unknown as TypedDocumentString<StoryPageQuery, StoryPageQueryVariables>;