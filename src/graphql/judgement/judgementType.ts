import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { JudgementRecord } from '../../services/lookUpJudgements.js';
import { Verdict } from './verdict.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Who took a judgement back, and why.',
})
export class JudgementUndo {
  @Field(() => String, {
    nullable: true,
    description: 'Who: the name that is signed in, or that a program told.',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as the caller told it.' })
  reason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What an editor decided about two entities. It stays in the record for good; what undoes it is told beside it.',
})
export class EntityJudgement {
  @Field(() => ID, { description: 'What it is undone by.' })
  id!: string;

  @Field(() => Verdict, { description: 'What was decided.' })
  verdict!: JudgementRecord['verdict'];

  @Field(() => String, {
    nullable: true,
    description: 'Who decided: the name that is signed in, or that a program told.',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as the caller told it.' })
  reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The versions of both that it was made on, added up; null where the lexicon judged.',
  })
  version!: number | null;

  @Field(() => JudgementUndo, {
    nullable: true,
    description: 'What took it back; null while it stands.',
  })
  undo!: JudgementRecord['undo'];
}
