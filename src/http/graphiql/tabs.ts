import ingestArticle from './queries/ingestArticle.graphql?raw';
import ingestArticleVariables from './queries/ingestArticle.json?raw';
import readText from './queries/readText.graphql?raw';
import readTextVariables from './queries/readText.json?raw';
import threeAnswers from './queries/threeAnswers.graphql?raw';

/** What a visitor finds open: the examples of the README, in its order. */
export const tabs = [
  { query: threeAnswers },
  { query: readText, variables: readTextVariables },
  { query: ingestArticle, variables: ingestArticleVariables },
];
