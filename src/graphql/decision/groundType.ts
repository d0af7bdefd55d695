import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ChangeRecord } from '../../services/reviews.js';
import type { Value as EngineValue } from '../../values/value.js';
import { QuestionKind } from '../question/questionKind.js';
import { EDTF } from '../scalars.js';
import { Value } from '../value/valueType.js';

/** Who gives an answer, as a decision holds it. */
export type SourceRecord = ChangeRecord['sources'][number];

@ObjectType({
  simpleResolvers: true,
  description: 'Who gave an answer when a decision was made, in which words.',
})
export class GroundSource {
  @Field(() => String, { nullable: true, description: 'The outlet, where it is known.' })
  outlet!: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was published, where it is known.' })
  publishedOn!: string | null;

  @Field(() => String, { description: 'The words of the article.' })
  exact!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An answer that a decision was made on.' })
export class GroundAnswer {
  @Field(() => Value, { description: 'What was answered.' })
  value!: EngineValue;

  @Field(() => [GroundSource], { description: 'Who gave it.' })
  sources!: SourceRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a decision was made on, as it stood then. It never changes.',
})
export class Ground {
  @Field(() => QuestionKind, { description: 'What kind of question it was.' })
  kind!: string;

  @Field(() => [GroundAnswer], { description: 'The answers then, the best supported first.' })
  answers!: GroundAnswer[];
}

export const GroundChangeKind = {
  ANSWER_ADDED: 'ANSWER_ADDED',
  ANSWER_GONE: 'ANSWER_GONE',
  SOURCE_ADDED: 'SOURCE_ADDED',
  SOURCE_GONE: 'SOURCE_GONE',
} as const;

registerEnumType(GroundChangeKind, {
  name: 'GroundChangeKind',
  description: 'How the ground of a decision has changed since.',
  valuesConfig: {
    ANSWER_ADDED: { description: 'An answer is given that nobody gave then.' },
    ANSWER_GONE: { description: 'Nobody gives this answer any more.' },
    SOURCE_ADDED: { description: 'Further articles give an answer that was given then.' },
    SOURCE_GONE: { description: 'Articles no longer give an answer that others give still.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Something that has changed since a decision was made.',
})
export class GroundChange {
  @Field(() => GroundChangeKind, { description: 'What has changed.' })
  what!: ChangeRecord['what'];

  @Field(() => Value, { description: 'The answer that it is about.' })
  value!: EngineValue;

  @Field(() => [GroundSource], { description: 'Who gives the answer now, or did then.' })
  sources!: SourceRecord[];
}
