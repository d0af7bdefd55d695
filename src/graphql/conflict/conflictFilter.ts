import { InputType } from 'type-graphql';
import { SubjectFilter } from '../question/questionFilter.js';

@InputType({
  description:
    'What a list of conflicts is narrowed to. Criteria are joined by and; the items of a list by or. What is asked of an answer (article, outlet, language, days) is asked of one claim.',
})
export class ConflictFilter extends SubjectFilter {}
