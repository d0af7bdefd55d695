import { Field, ObjectType } from 'type-graphql';
import { MAX_STORY } from '../../services/lookUpStories.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'The articles and events that hang together: two articles that tell of one event are of one story, and so on from article to article. It is derived from what the articles say now.',
})
export class Story {
  @Field(() => Boolean, {
    description: `False where the story has more than ${MAX_STORY} articles: these are the nearest.`,
  })
  complete!: boolean;
}
