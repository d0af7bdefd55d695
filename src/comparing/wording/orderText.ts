import type { DisplayLanguage, EntityRef } from '../../values/value.js';
import { type MessageName, say } from '../messages/say.js';
import type { EventDescription } from '../model.js';
import { periodOf, phraseOf } from './eventWords.js';
import { nameOf, namesOf } from './name.js';

/** Which of two events came first. What both share, a month or a person, is said once. */
export function orderText(
  first: EventDescription,
  second: EventDescription,
  language: DisplayLanguage,
): string {
  const alike = first.period === second.period;
  const common = {
    tense: first.past || second.past ? 'past' : 'planned',
    ...periodOf(alike ? first.period : null, language),
  };
  const shared = alike ? sharedOf(first, second) : null;
  if (shared) {
    return say(language, shared.message, {
      ...common,
      who: namesOf(shared.who, language),
      first: nameOf(shared.first, language),
      second: nameOf(shared.second, language),
    });
  }
  const phrases = (place: boolean): [string, string] => [
    phraseOf(first, language, { period: !alike, place }),
    phraseOf(second, language, { period: !alike, place }),
  ];
  const bare = phrases(false);
  // Only where nothing else tells them apart: whether sources agree on the place is another question.
  const [one, other] = bare[0] === bare[1] ? phrases(true) : bare;
  return say(language, 'order', { ...common, first: one, second: other });
}

interface Shared {
  readonly message: MessageName;
  readonly who: readonly EntityRef[];
  readonly first: EntityRef;
  readonly second: EntityRef;
}

/** Two meetings, calls or visits of one person, with what differs between them. */
function sharedOf(first: EventDescription, second: EventDescription): Shared | null {
  if (first.type !== second.type || first.past !== second.past) return null;
  if (first.type === 'visit') return sharedVisitor(first, second);
  if (first.type === 'gathering') return null;
  const [a, b] = [first.participants, second.participants];
  if (a.length !== 2 || b.length !== 2) return null;
  const who = a.filter((one) => b.some((other) => other.key === one.key));
  const [x] = a.filter((one) => !who.includes(one));
  const [y] = b.filter((one) => one.key !== who[0]?.key);
  if (who.length !== 1 || !x || !y) return null;
  const message = first.type === 'meeting' ? 'orderOfMeetings' : 'orderOfCalls';
  return { message, who, first: x, second: y };
}

function sharedVisitor(first: EventDescription, second: EventDescription): Shared | null {
  const [a, b] = [first, second].map(({ participants }) => participants.map((one) => one.key));
  if (!a?.length || a.join(' ') !== b?.join(' ')) return null;
  if (!first.place || !second.place || first.place.key === second.place.key) return null;
  return {
    message: 'orderOfVisits',
    who: first.participants,
    first: first.place,
    second: second.place,
  };
}
