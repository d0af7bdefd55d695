import { Field, ObjectType } from 'type-graphql';
import type { SharedQuestion as Shared } from '../../services/compareArticles.js';
import type {
  AnswerRecord,
  ComparisonRecord,
  QuestionRecord,
} from '../../services/lookUpQuestions.js';
import { Answer } from '../answer/answerType.js';
import { Comparison } from '../comparison/comparisonType.js';
import { Question } from '../question/questionType.js';

@ObjectType({ simpleResolvers: true, description: 'A question that both of two articles answer.' })
export class SharedQuestion {
  @Field(() => Question, { description: 'What both answer.' })
  question!: QuestionRecord;

  @Field(() => [Answer], { description: 'What the left article answers.' })
  left!: readonly AnswerRecord[];

  @Field(() => [Answer], { description: 'What the right article answers.' })
  right!: readonly AnswerRecord[];

  @Field(() => [Comparison], {
    description:
      'How the answers of the one lie to those of the other. An answer that both give is compared with none.',
  })
  comparisons!: readonly ComparisonRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'Two articles laid side by side.' })
export class ArticleComparison {
  @Field(() => [SharedQuestion], {
    description:
      'What both tell of, the questions in conflict first. Sources beside the two may take part in the conflict.',
  })
  shared!: readonly Shared[];

  @Field(() => [Question], { description: 'What the left article alone tells of.' })
  onlyLeft!: readonly QuestionRecord[];

  @Field(() => [Question], { description: 'What the right article alone tells of.' })
  onlyRight!: readonly QuestionRecord[];
}
