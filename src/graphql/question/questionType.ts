import { Field, Int, ObjectType } from 'type-graphql';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';
import { Consensus } from './consensus.js';
import { QuestionKind } from './questionKind.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One thing asked of one event, of two, or of an entity.',
})
export class Question extends Node {
  @Field(() => QuestionKind, { description: 'What is asked for.' })
  kind!: QuestionRecord['kind'];

  @Field(() => Consensus, { description: 'How the answers lie to each other, taken together.' })
  consensus!: QuestionRecord['consensus'];

  @Field(() => Int, {
    description:
      'Sources that do not merely repeat one another: one publisher, one wire report or one copied text counts once. A publisher is one under all its names and sites; a text is copied where the greater part of it is.',
  })
  independentOrigins!: number;

  @Field(() => Int, {
    description:
      'Rises with each change of its answers, of who gives them, and of what is joined to it or parted from it: mergeQuestions and splitQuestion are told it.',
  })
  version!: number;
}

export const QuestionConnection = connectionOf<QuestionRecord>('Question', () => Question);
