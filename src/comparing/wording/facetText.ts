import { isCountedNoun } from '../../languages/countedNouns.js';
import { businessMeasures } from '../../languages/happenings/businessMeasures.js';
import { measureOf } from '../../languages/happenings/measures.js';
import { portfolios } from '../../languages/happenings/portfolios.js';
import { stepOf } from '../../languages/happenings/steps.js';
import type { QuestionKind } from '../../reading/reading.js';
import { noun } from '../../values/messages/say.js';
import { currencyName } from '../../values/print/quantity.js';
import { printValue } from '../../values/print.js';
import type { DisplayLanguage } from '../../values/value.js';
import { measureGender } from '../messages/hi.js';
import { type MessageName, say } from '../messages/say.js';
import type { AskedFacet, EventDescription } from '../model.js';
import { argumentsOf, phraseOf } from './eventWords.js';
import { nameOf } from './name.js';

/** What stands before the slug of a measure of business reports. */
const OF_BUSINESS = 'business/';

/** A question for a figure or a time of an event: "How many people were killed in the stampede in Patna?" */
export function facetText(
  kind: QuestionKind,
  event: EventDescription,
  facet: AskedFacet,
  language: DisplayLanguage,
): string {
  const { measure, unit, scope, beside, stage } = facet;
  const words = {
    ...argumentsOf(event, language),
    event: phraseOf(event, language, { period: true, place: true }, true),
    scoped: scope ? 'yes' : 'no',
    scope: scope ? nameOf(scope, language) : '',
    fem: unit === 'woman' || unit === 'girl' ? 'yes' : 'no',
    isBeside: beside === null ? 'no' : 'yes',
    beside: beside ?? 0,
    stage: stage.of === 1 ? 'only' : stage.nth === stage.of - 1 ? 'latest' : 'earlier',
    nth: stage.nth + 1,
  };
  if (facet.figure)
    return say(language, 'facetSame', { ...words, figure: printValue(facet.figure, language) });
  const [, step] = /^deal-step\/([^/]+)/u.exec(facet.key) ?? [];
  if (step) return say(language, 'facetDealStep', { ...words, step });
  const [, portfolio] = /^portfolio\/(.+)$/u.exec(facet.key) ?? [];
  if (portfolio)
    return say(language, 'facetPortfolio', {
      ...words,
      thing: portfolios.get(portfolio)?.[language] ?? portfolio,
    });
  if (measure === null && facet.key.startsWith('sentenced/'))
    return say(language, 'facetSentenced', { ...words, penalty: penaltyOf(facet.key, language) });
  if (measure === null)
    return say(language, unmeasured(kind, facet), {
      ...words,
      thing: stepNamed(facet.key, language) ?? nounOf(unit, language),
      high: facet.key.endsWith('/high') ? 'yes' : 'no',
    });
  // Rupees and dollars of one deal are two questions.
  const [, currency = ''] = /\/([A-Z]{3})(?:$|[@/])/u.exec(facet.key) ?? [];
  const money = {
    currency: currency && currencyName(currency, language),
    hasCurrency: currency ? 'yes' : 'no',
  };
  const asked = (nouns: { readonly en: string; readonly hi: string }, joint: string): string =>
    say(language, 'facetMeasure', {
      ...words,
      ...money,
      thing: nouns[language],
      thingGender: measureGender(nouns.hi),
      joint,
    });
  const business = measure.startsWith(OF_BUSINESS)
    ? businessMeasures.get(measure.slice(OF_BUSINESS.length))
    : null;
  if (business) return asked(business, 'in');
  const { takes, slug, joint = 'in', ...nouns } = measureOf(measure);
  const people = noun(language, unit ?? 'person', 2);
  if (takes === 'people') return say(language, 'facetPeople', { ...words, measure: slug, people });
  return asked(nouns, joint);
}

/** The term or the punishment that a count is of: `sentenced/P7Y`, `sentenced/life`. */
function penaltyOf(key: string, language: DisplayLanguage): string {
  const told = key.slice('sentenced/'.length);
  if (told === 'life' || told === 'death') return say(language, told);
  return printValue({ kind: 'duration', iso: told, approximate: false }, language);
}

function stepNamed(key: string, language: DisplayLanguage): string | null {
  const [, slug] = /^step\/([a-z-]+)/u.exec(key) ?? [];
  return slug === undefined ? null : stepOf(slug)[language];
}

/** What is asked where no measure says what a figure is of. */
function unmeasured(kind: QuestionKind, { key }: AskedFacet): MessageName {
  if (key.startsWith('chair/')) return 'facetChair';
  if (key.startsWith('head/')) return 'facetHead';
  if (key.startsWith('signed/'))
    return key.endsWith('/planned') ? 'facetSignedPlanned' : 'facetSigned';
  if (key.startsWith('post/')) return 'facetPost';
  if (key.startsWith('home/')) return 'facetHome';
  if (key.startsWith('lead-after/')) return 'facetLead';
  if (kind === 'ORDINAL' && key.startsWith('rank/')) return 'facetRank';
  if (key === 'cause') return 'facetCause';
  if (key === 'agency') return 'facetAgency';
  if (kind === 'ORDINAL') return 'facetOrdinal';
  if (kind === 'PLACE') return 'facetCourt';
  if (kind === 'PERSON') return 'facetJudge';
  if (key === 'target-year') return 'facetTargetYear';
  if (key.startsWith('step/departure/')) return 'facetDeparture';
  if (key.startsWith('step/')) return 'facetStep';
  if (kind === 'DATE') return key === 'clock/planned' ? 'facetClockPlanned' : 'facetClock';
  // What a firm has is no number of those who came.
  if (/^count\/[^/]+\/(?!planned$|past$)/u.test(key)) return 'facetHeld';
  return key.endsWith('/planned') ? 'facetCountPlanned' : 'facetCount';
}

function nounOf(unit: string | null, language: DisplayLanguage): string {
  return unit && isCountedNoun(unit) ? noun(language, unit, 2) : (unit ?? '');
}
