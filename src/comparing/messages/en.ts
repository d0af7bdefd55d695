/** " in November 2025", where a period is told. */
const IN = '{dated, select, yes { in {period}} other {}}';
/** " in Moscow", where a place tells two events apart. */
const AT = '{placed, select, yes { in {place}} other {}}';
const VISIT = '{goal, select, yes {visit {place}} other {make the visit}}';
/** The count beside which another is told. */
const BESIDE = '{isBeside, select, yes {, when the dead were put at {beside, number}} other {}}';
/** " (India)": where, of whom or by whom a figure is told. */
const SCOPE = '{scoped, select, yes { ({scope})} other {}}';
/** Which of several counts that followed one another. */
const STAGE = '{stage, select, latest {, by the latest count} earlier {, by count {nth}} other {}}';
/** Which of several plans that followed one another. */
const PLAN = '{stage, select, latest {, by the latest plan} earlier {, by plan {nth}} other {}}';
/** Whom a happening befell, or whose it is. */
const WHOSE = '{count, plural, =0 {} other { of {people}}}';
/** A happening as a noun: the arrest of X, the stampede in Patna. */
const HAPPENING =
  'the {kind}{count, plural, =0 {{where, select, yes { in {place}} other {}}} other { of {people}}}';
/** Where an act was done, as far as that is told. */
const THERE = '{where, select, yes { in {place}} other {}}';
const WERE = '{count, plural, =1 {was} other {were}}';
const SIDES = '{left} and {right}';

/** One wording for what is past, one for what is planned. */
const tense = (past: string, planned: string): string =>
  `{tense, select, past {${past}} other {${planned}}}`;

/**
 * Questions and explanations in English, as ICU messages. The type of this object is the catalogue's
 * contract: a language that lacks a message does not compile.
 *
 * A question is named by what it asks of and its kind. `eventDATE` … and `aspectDATE` … are there for
 * every kind; a form of event has a message of its own where that reads better.
 */
export const en = {
  name: '{definite, select, yes {the {name}} other {{name}}}',

  meetingDATE: tense(`When${IN} did {a} meet {b}?`, 'When will {a} meet {b}?'),
  meetingPLACE: tense(`Where did {a} meet {b}${IN}?`, `Where will {a} meet {b}${IN}?`),
  meetingOCCURRENCE: tense(`Did {a} meet {b}${IN}?`, `Will {a} meet {b}${IN}?`),
  meetingOfPERSON: tense(`Whom did {a} meet${IN}?`, `Whom will {a} meet${IN}?`),
  callDATE: tense(
    `When${IN} did {a} speak with {b} by phone?`,
    'When will {a} speak with {b} by phone?',
  ),
  callOCCURRENCE: tense(
    `Did {a} speak with {b} by phone${IN}?`,
    `Will {a} speak with {b} by phone${IN}?`,
  ),
  callOfPERSON: tense(
    `With whom did {a} speak by phone${IN}?`,
    `With whom will {a} speak by phone${IN}?`,
  ),
  visitDATE: tense(`When${IN} did {people} ${VISIT}?`, `When will {people} ${VISIT}?`),
  visitPLACE: tense(
    `Where{goal, select, yes { in {place}} other {}} did {people} go${IN}?`,
    `Where{goal, select, yes { in {place}} other {}} will {people} go${IN}?`,
  ),
  visitOCCURRENCE: tense(`Did {people} ${VISIT}${IN}?`, `Will {people} ${VISIT}${IN}?`),
  bodyDATE: tense(`When${IN} did {people} meet?`, 'When will {people} meet?'),
  bodyPLACE: tense(`Where did {people} meet${IN}?`, `Where will {people} meet${IN}?`),
  bodyOCCURRENCE: tense(`Did {people} meet${IN}?`, `Will {people} meet${IN}?`),
  bodyORDINAL: tense(
    `Which session of {people} was held${IN}?`,
    `Which session of {people} will be held${IN}?`,
  ),
  bodyORGANISATION: tense(
    `Which body of {people} met${IN}?`,
    `Which body of {people} will meet${IN}?`,
  ),
  occasionDATE: tense(`When${IN} did {people} take place?`, 'When will {people} be held?'),
  occasionPLACE: tense(`Where did {people} take place${IN}?`, `Where will {people} be held${IN}?`),
  occasionOCCURRENCE: tense(`Did {people} take place${IN}?`, `Will {people} be held${IN}?`),
  occasionORDINAL: tense(
    `Which edition of {people} took place${IN}?`,
    `Which edition of {people} will be held${IN}?`,
  ),

  eventDATE: tense('When did {event} take place?', 'When will {event} take place?'),
  eventPLACE: tense('Where did {event} take place?', 'Where will {event} take place?'),
  eventOCCURRENCE: tense('Did {event} take place?', 'Will {event} take place?'),
  eventDURATION: tense('How long did {event} last?', 'How long will {event} last?'),
  eventORDINAL: tense('Which in its series was {event}?', 'Which in its series will {event} be?'),
  eventPERSON: tense('Who took part in {event}?', 'Who will take part in {event}?'),
  eventORGANISATION: tense(
    'Which organisation took part in {event}?',
    'Which organisation will take part in {event}?',
  ),
  eventQUANTITY: 'What figure is given for {event}?',
  eventROLE: 'What office is named in connection with {event}?',
  eventORDER: tense(
    'What came before or after {event}?',
    'What will come before or after {event}?',
  ),

  aspectDATE: 'What date is given for {thing}?',
  aspectPLACE: 'What place is given for {thing}?',
  aspectOCCURRENCE: 'Did this happen: {thing}?',
  aspectDURATION: 'What length of time is given for {thing}?',
  aspectORDINAL: 'What place in the order is given for {thing}?',
  aspectPERSON: 'Who is named for {thing}?',
  aspectORGANISATION: 'Which organisation is named for {thing}?',
  aspectQUANTITY: 'What figure is given for {thing}?',
  aspectROLE: 'What office {count, plural, =1 {does} other {do}} {thing} hold?',
  aspectORDER: 'Which came first: {thing}?',
  bond: 'How long {number, select, plural {have} other {has}} {thing} lasted?',

  happeningPhrase: `${HAPPENING}${IN}`,
  happeningDATE: tense(
    `{verb, select, passive {When ${WERE} {people} {word}${IN}?} active {When did {people} {word}${IN}?} other {When did ${HAPPENING} take place${IN}?}}`,
    `{verb, select, passive {When will {people} be {word}?} active {When will {people} {word}?} other {When will ${HAPPENING} take place?}}`,
  ),
  happeningPLACE: tense(
    `{verb, select, passive {Where ${WERE} {people} {word}${IN}?} active {Where did {people} {word}${IN}?} other {Where did the {kind}${WHOSE} take place${IN}?}}`,
    `{verb, select, passive {Where will {people} be {word}?} active {Where will {people} {word}?} other {Where will the {kind}${WHOSE} take place?}}`,
  ),
  happeningOCCURRENCE: tense(
    `{verb, select, passive {{count, plural, =1 {Was} other {Were}} {people} {word}${IN}?} active {Did {people} {word}${IN}?} other {Did ${HAPPENING} take place${IN}?}}`,
    `{verb, select, passive {Will {people} be {word}${IN}?} active {Will {people} {word}${IN}?} other {Will ${HAPPENING} take place${IN}?}}`,
  ),
  happeningORDINAL: tense(
    `{dated, select, yes {By {period}, how many times had} other {How many times has}} {verb, select, passive {{people} been {word}} other {the {kind}${WHOSE} taken place}}?`,
    `How many times will {verb, select, passive {{people} then have been {word}} other {the {kind}${WHOSE} then have taken place}}?`,
  ),
  actPhrase: `the {kind}${THERE}${IN}`,
  actDATE: tense(
    `When did the {kind}${THERE} take place${IN}?`,
    `When will the {kind}${THERE} take place?`,
  ),
  facetCause: 'What caused {event}?',
  facetClock: 'At what time did {event} take place?',
  facetClockPlanned: `For what time was {event} planned${PLAN}?`,
  facetOrdinal: `Which number in its series is given in connection with {event}${SCOPE}?`,
  facetSentenced: 'How many were sentenced to {penalty} in {event}?',
  facetStep: 'When did {thing} take place in {event}?',
  facetTargetYear: 'By which year is trade to reach its target in {event}?',
  facetDeparture: 'When did the visitor leave {scope} in {event}?',
  facetCourt: 'Where does the {high, select, yes {High Court} other {trial court}} sit in {event}?',
  facetJudge:
    'Which judge of the {high, select, yes {High Court} other {trial court}} heard {event}?',
  facetAgency: 'Which agency investigated {event}?',
  life: 'life imprisonment',
  death: 'death',
  facetDealStep: `What day is given for {step, select, announcement {the announcement} approval {the approval} completion {the completion} opening {the opening} closing {the closing} listing {the listing} record {the record date} allotment {the allotment} effect {the coming into effect} order {the order} signing {the signing} other {the meeting of shareholders}}${SCOPE} in {event}?`,
  facetPost: 'What office is {scope} to hold in connection with {event}?',
  facetLead:
    'Who is to {scoped, select, yes {be {scope}} other {head the firm}} in connection with {event}?',
  facetHome: 'Where is {scope} based, in connection with {event}?',
  facetRank: `Which rank is given${SCOPE} in connection with {event}?`,
  facetHeld: `How many {thing} are told of${SCOPE} in {event}?`,
  facetCount: 'How many {thing} took part in {event}?',
  facetCountPlanned: 'How many {thing} were expected to take part in {event}?',
  facetSigned: 'How many {thing} were signed in {event}?',
  facetSignedPlanned: 'How many {thing} were expected to be signed in {event}?',
  facetPortfolio: 'Who holds the {thing} portfolio after {event}?',
  facetHead: 'Who led the delegation{scoped, select, yes { of {scope}} other {}} in {event}?',
  facetChair: 'Who was chair{scoped, select, yes { for {scope}} other {}} in {event}?',
  facetSame: `Which sources give {figure}${SCOPE} in connection with {event}?`,
  facetMeasure: `What was {thing} {joint, select, of {of} other {in}} {event}${SCOPE}${BESIDE}${STAGE}{hasCurrency, select, yes {, in {currency}} other {}}?`,
  facetPeople: `How many {people} {measure, select, killed {were killed} bodies {were found dead} returned {were handed over or identified} injured {were injured} missing {were missing} rescued {were rescued} evacuated {were moved to safety} trapped {were trapped} permitted {had permission to come} crowd {were present} arrested {were arrested} suspended {were suspended} capacity {could be taken} convicted {were convicted} acquitted {were acquitted} delegation {were in the delegation} charged {were charged} deceased {died during the trial} witnesses {were heard as witnesses} victims {were cheated} other {were on board}} in {event}${SCOPE}${BESIDE}${STAGE}?`,

  order: tense(
    `Which came first${IN}: {first} or {second}?`,
    `Which will come first${IN}: {first} or {second}?`,
  ),
  orderOfMeetings: tense(
    `Whom did {who} meet first${IN}: {first} or {second}?`,
    `Whom will {who} meet first${IN}: {first} or {second}?`,
  ),
  orderOfCalls: tense(
    `With whom did {who} speak by phone first${IN}: {first} or {second}?`,
    `With whom will {who} speak by phone first${IN}: {first} or {second}?`,
  ),
  orderOfVisits: tense(
    `Which did {who} visit first${IN}: {first} or {second}?`,
    `Which will {who} visit first${IN}: {first} or {second}?`,
  ),

  meetingPhrase: `{a}'s meeting with {b}${AT}${IN}`,
  meetingOfPhrase: `{a}'s meeting${AT}${IN}`,
  meetingGroupPhrase: `the meeting{count, plural, =0 {} other { of {people}}}${AT}${IN}`,
  callPhrase: `{a}'s phone call with {b}${IN}`,
  callOfPhrase: `{a}'s phone call${IN}`,
  callGroupPhrase: `the phone call{count, plural, =0 {} other { of {people}}}${IN}`,
  visitPhrase: `{people}'s visit{goal, select, yes { to {place}} other {}}${IN}`,
  visitUnnamedPhrase: `the visit{goal, select, yes { to {place}} other {}}${IN}`,
  bodyPhrase: `the meeting of {people}${AT}${IN}`,
  occasionPhrase: `{people}${AT}${IN}`,
  gatheringPhrase: `the gathering${AT}${IN}`,
  bondPhrase:
    'the {noun}{count, plural, =0 {} =1 { of {about}} =2 { between {about}} other { among {about}}}',
  nothingPhrase: 'this',

  unnamed:
    '{count, plural, =1 {{another, select, yes {another} other {an}} unnamed outlet} other {# unnamed outlets}}{dated, select, yes { ({dates})} other {}}',
  unknownSource: 'an unknown source',
  sameSource: '{count, plural, =1 {the same outlet} other {the same outlets}}',
  more: '{count} more',
  ordinalTold: 'the {value}',
  occurrenceTold: '{occurred, select, yes {it happened} other {it did not happen}}',
  orderTold:
    '{order, select, BEFORE {the first-named {days, plural, =0 {before the other} =1 {a day earlier} other {# days earlier}}} AFTER {the first-named {days, plural, =0 {after the other} =1 {a day later} other {# days later}}} other {both on the same day}}',
  says: '{source} {kind, select, order {{count, plural, =1 {puts} other {put}}} entity {{count, plural, =1 {names} other {name}}} other {{count, plural, =1 {says} other {say}}}} {value}{quoted, select, yes { (“{quote}”)} other {}}',
  cites: '{quoted, select, yes {“{quote}” ({source}: {value})} other {{source} ({value})}}',

  equal: `${SIDES} say the same.`,
  narrower:
    '{left} {sort, select, region {lies within} class {falls under} other {fits}} {right}: it is only more precise.',
  overlapping: `${SIDES} overlap: both can be true.`,
  near: `${SIDES} {apart, select, yes {are {gap}, yet both can be true} other {can both be true}}: {reason}.`,
  disjoint: 'These cannot both be true: {left}, {right}{apart, select, yes {, {gap}} other {}}.',
  slipped:
    'The plan slipped; the reports do not contradict each other: beforehand {left}, afterwards {right}{apart, select, yes {, {gap}} other {}}.',
  slippedSomehow:
    'The plan slipped; the reports do not contradict each other, since one tells what was planned and the other what happened: {left}, {right}{apart, select, yes {, {gap}} other {}}.',
  incomparable: 'These cannot be compared, because {reason}: {left}, {right}.',

  nearDate: 'one of the dates is only approximate',
  nearClock: 'they may be told by the clocks of different time zones',
  nearFigure: 'one of the figures is only approximate',
  nearLength: 'one of the lengths of time is only approximate',
  nearRounded: 'one of the figures seems to be rounded',
  nearOther: 'one of them is only approximate',
  openDigits: 'one of the dates leaves digits open',
  calendarLength: 'a month or a year has no fixed number of days',
  otherUnits: 'the figures are in different units',
  otherKinds: 'the answers are of different kinds',
  notKnown: 'it is not known how the two are related',
  feltWidely: 'an earthquake is felt in many places, and each source may name another',
  toldApart: 'one source gives both, so they are told of different things',

  daysApart: '{days, plural, =1 {a day apart} other {# days apart}}',
  atLeastDaysApart: 'at least {days} days apart',
  timeApart:
    '{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute } other {# minutes }}apart',
  figuresApart: 'a difference of {figure}',
  fromPlan:
    '{days, plural, =1 {a day} other {# days}} {late, select, yes {later} other {earlier}} than planned',

  answer: '{value} according to {source}',
  otherAnswers: '{count} other answers',
  summary: '{text} {answers}?',
};

/** The messages of one language, by name. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** Places of one name that take an article: the United States, the Netherlands, the Indian Ocean. */
export const DEFINITE_PLACES =
  /^(?:United |Republic |Democratic Republic|Central African|Maldives|Netherlands|Philippines|Bahamas|Gambia|Seychelles|Comoros|Kremlin|Caribbean|Balkans|Arctic|Indo-Pacific|White House|West Bank|Red Fort|Golden Temple)|(?:Republic|Islands|Ocean|Sea|Gulf|Region)$/i;

/** Bodies and events of one word that take an article: the UN, the G20, the Quad; but NATO and BRICS meet. */
export const DEFINITE_WORDS = /^(?:\S{1,3}|Quad|Commonwealth|Cabinet)$/;

/**
 * How a happening is told with a verb of those whom it is told of, by its noun: X was arrested, X resigned.
 * Only where whoever is told of cannot be the one who did it to another.
 */
export const HAPPENING_VERBS: Readonly<
  Record<string, { readonly verb: 'passive' | 'active'; readonly word: string }>
> = {
  arrest: { verb: 'passive', word: 'arrested' },
  sentencing: { verb: 'passive', word: 'sentenced' },
  conviction: { verb: 'passive', word: 'convicted' },
  acquittal: { verb: 'passive', word: 'acquitted' },
  'swearing-in': { verb: 'passive', word: 'sworn in' },
  postponement: { verb: 'passive', word: 'postponed' },
  'taking of office': { verb: 'active', word: 'take office' },
  resignation: { verb: 'active', word: 'resign' },
  death: { verb: 'active', word: 'die' },
  docking: { verb: 'active', word: 'dock' },
  landing: { verb: 'active', word: 'land' },
};
