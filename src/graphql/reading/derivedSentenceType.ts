import { Field, ObjectType } from 'type-graphql';
import type { Modality as ModalityName } from '../../languages/event.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import { Claim } from '../claim/claimType.js';
import { Modality } from '../claim/modality.js';
import { EDTF } from '../scalars.js';
import { Quote } from './quoteType.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A word, or several that a rule made one of.',
})
export class DerivedItem {
  @Field(() => Quote, { description: 'The word or words.' })
  words!: Quote;

  @Field(() => [String], { description: 'The classes of what it can be: trigger, place, time.' })
  senses!: readonly string[];

  @Field(() => [String], {
    description:
      'The patterns that made it, the last one first; none for a word as the lexicon has it.',
  })
  rules!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A stretch of a sentence with one predicate.' })
export class DerivedClause {
  @Field(() => Quote, { description: 'The clause.' })
  words!: Quote;

  @Field(() => String, {
    nullable: true,
    description: 'The predicate rule that decided modality and tense; null where none fits.',
  })
  rule!: string | null;

  @Field(() => Modality, {
    nullable: true,
    description: 'How certain the clause puts it, and when; null where nothing tells.',
  })
  modality!: ModalityName | null;

  @Field(() => String, { nullable: true, description: 'past, remote, present or future.' })
  tense!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One telling of an event; several of them, and of several sentences, can tell of one.',
})
export class DerivedEvent {
  @Field(() => String, { description: 'e1, e2 … in the order of the text.' })
  event!: string;

  @Field(() => String, {
    description: 'meeting, call, visit, gathering, or happening for all else.',
  })
  type!: string;

  @Field(() => String, {
    description:
      'The trigger that it was read by; for a happening its kind, for a gathering its name.',
  })
  rule!: string;

  @Field(() => Quote, { description: 'The words that tell it.' })
  words!: Quote;

  @Field(() => Modality, {
    nullable: true,
    description: 'How certain it is put, and when; null where nothing tells.',
  })
  modality!: ModalityName | null;

  @Field(() => EDTF, { nullable: true, description: 'As far as this telling gives it.' })
  time!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'stated, inherited from its surroundings, or relative to another event.',
  })
  timeSource!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one sentence.' })
export class DerivedSentence {
  @Field(() => Quote, { description: 'The sentence.' })
  words!: Quote;

  @Field(() => [DerivedItem], { description: 'Its words as the rules left them.' })
  items!: readonly DerivedItem[];

  @Field(() => [DerivedClause], { description: 'Its clauses, each with one predicate.' })
  clauses!: readonly DerivedClause[];

  @Field(() => [DerivedEvent], { description: 'The tellings of events that begin in it.' })
  events!: readonly DerivedEvent[];

  @Field(() => [Claim], { description: 'Those whose evidence begins in it.' })
  claims!: readonly ClaimRecord[];
}
