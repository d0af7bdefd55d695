import { titlesEn } from '../lexicon/titles.js';
import type { Words } from '../pack.js';
import type { Marker, Sense } from '../sense.js';

const marker = (name: Marker, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'marker', marker: name },
});
const word = (sense: Sense, ...forms: string[]): Words => ({ forms, sense });

/** Prepositions of several words, matched after dates. */
export const markers: readonly Words[] = [
  marker('accordingTo', 'according to', 'as per'),
  marker('other', 'because of', 'in front of', 'on behalf of', 'as well as'),
];

/** Prepositions, pronouns and the other small words that hold an English clause together. */
export const words: readonly Words[] = [
  marker('with', 'with', 'alongside'),
  marker('genitive', 'of', "'s"),
  marker('in', 'in', 'at'),
  marker('near', 'near'),
  marker('between', 'between'),
  marker('after', 'after', 'following'),
  marker('before', 'before'),
  marker('during', 'during'),
  marker('other', 'on', 'to', 'for', 'from', 'by', 'until', 'till', 'since', 'into', 'through'),
  word({ cls: 'pronoun', refers: 'person' }, 'he', 'she', 'her'),
  word({ cls: 'pronoun', refers: 'person', marker: 'object' }, 'him'),
  word({ cls: 'demonstrative' }, 'these', 'those'),
  word(
    { cls: 'particle' },
    'initially',
    'originally',
    'reportedly',
    'successfully',
    'finally',
    'not',
    'never',
    'also',
    'already',
    'now',
    'then',
    'again',
  ),
  word(
    { cls: 'provisional' },
    ...[
      'initially',
      'at first',
      'first reported',
      'first put',
      'first estimated',
      'first measured',
      'first gave',
    ],
    ...[
      'first pegged',
      'earlier reported',
      'earlier put',
      'earlier given',
      'had earlier',
      'preliminary',
      'initial',
    ],
    ...['provisional', 'provisionally', 'originally', 'early estimates', 'early reports'],
    ...['first estimate', 'first reading', 'earlier estimate', 'first figure', 'first assessment'],
  ),
  word({ cls: 'too' }, 'as well', 'too'),
  word({ cls: 'title' }, ...titlesEn.before),
];
