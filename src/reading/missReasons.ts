/** Why words that could tell of an event, a figure or a time came to nothing. */
export const missReasons = {
  QUESTION: 'The sentence asks: nobody claims what it says.',
  FURNITURE:
    'The line is page furniture (a heading, a list, a caption, a post set in): nothing is read there.',
  NOT_PREDICATE:
    'A verb of an event counts as the predicate of its clause; here it serves another verb.',
  TAKEN_BACK: 'The predicate says only that it does not take place as told.',
  NO_PARTNER: 'A meeting or a call needs two who take part; the clause marks fewer.',
  NO_VISITOR: 'Nothing says who makes the journey.',
  NO_DESTINATION: 'No place stands where the journey would have its goal.',
  NO_OWNER: 'Nothing says whose gathering it is.',
  WORDS_MISSING: 'It tells of this only beside other words, and none of them is there.',
  NO_OFFICE: 'It counts only with an office beside it.',
  NOT_MOVED: 'It counts only where the clause moves it to another day.',
  NO_DAY: 'It names the day set for something, and the clause gives no day.',
  NO_PLACE: 'It names where something took place, and no place follows.',
  NOT_TOLD_BEFORE: 'It only adds to an event told before, and none that it fits was told.',
  FIGURE_WITHOUT_EVENT: 'The article tells of no happening that could have this figure.',
  FIGURE_WITHOUT_UNIT: 'A bare number: nothing says what it counts or whose it is.',
  FIGURE_OF_ANOTHER: 'The sentence dates the figure elsewhere, or gives it to what followed.',
  LOWER_COUNT: 'The article gives a higher count of the same: this one is older, or a part.',
  TIME_NOT_SETTLED: 'Publication day and tense do not settle which time is meant.',
  TIME_AGAINST_TENSE:
    'What has happened has no day to come, and what is to come none gone by: the time is another’s.',
  TIME_OF_SPEAKER: 'In quoted words it is reckoned from when they were spoken, which is not known.',
  DAY_OF_NOTHING: 'A day on which something did not take place is no date of it.',
  VALUE_NOT_WRITABLE:
    'The value cannot be written: a date outside of the calendar, a number without an end.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of a reason; part of the public API. */
export type MissReason = keyof typeof missReasons;
