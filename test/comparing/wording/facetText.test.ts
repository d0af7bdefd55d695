import type { AskedFacet, EventDescription } from '../../../src/comparing/model.js';
import { facetText } from '../../../src/comparing/wording/facetText.js';
import { questionText } from '../../../src/comparing/wording.js';
import { happeningKind } from '../../../src/languages/happenings/kinds.js';
import { measures } from '../../../src/languages/happenings/measures.js';
import type { QuestionKind } from '../../../src/reading/reading.js';
import type { DisplayLanguage, EntityRef } from '../../../src/values/value.js';
import { ref } from '../../values/build.js';

const named = (key: string, en: string, hi: string): EntityRef =>
  ref(key, [], { names: { en, hi } });

const hathras = named('place/hathras', 'Hathras', 'हाथरस');
const rana = named('person/ravi-rana', 'Ravi Rana', 'रवि राणा');

const happening = (
  kind: string,
  more: Partial<EventDescription> & { readonly who?: readonly EntityRef[] } = {},
): EventDescription => ({
  type: 'happening',
  place: hathras,
  period: '2024-07',
  past: true,
  ...more,
  participants: [happeningKind(kind).ref, ...(more.who ?? [])],
});

const ONLY = { nth: 0, of: 1 };
const facet = (more: Partial<AskedFacet> = {}): AskedFacet => ({
  key: 'x',
  measure: null,
  unit: null,
  scope: null,
  beside: null,
  figure: null,
  stage: ONLY,
  ...more,
});

const stampede = happening('stampede');
const soon = happening('stampede', { past: false });
const sentence = happening('sentence', { who: [rana] });
const meeting: EventDescription = {
  ...happening('stampede'),
  type: 'meeting',
  participants: [rana, named('person/b', 'Asha Rao', 'आशा राव')],
};

type Case = readonly [QuestionKind, EventDescription, Partial<AskedFacet>, en: string, hi: string];

// biome-ignore format: one question a line reads as a table
const CASES: readonly Case[] = [
  ['QUANTITY', stampede, { measure: 'killed' }, 'How many people were killed in the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग मारे गए?'],
  ['QUANTITY', happening('stampede', { period: null, place: null }), { measure: 'rescued' }, 'How many people were rescued in the stampede?', 'भगदड़ में कितने लोग बचाए गए?'],
  ['QUANTITY', stampede, { measure: 'bodies' }, 'How many people were found dead in the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग मृत मिले?'],
  ['QUANTITY', stampede, { measure: 'aboard' }, 'How many people were on board in the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग सवार थे?'],
  ['QUANTITY', stampede, { measure: 'injured', beside: 1210 }, 'How many people were injured in the stampede in Hathras in July 2024, when the dead were put at 1,210?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग घायल हुए (जब मृतक 1,210 बताए गए)?'],
  ['QUANTITY', stampede, { measure: 'killed', stage: { nth: 2, of: 3 } }, 'How many people were killed in the stampede in Hathras in July 2024, by the latest count?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग मारे गए, ताजा गिनती के अनुसार?'],
  ['QUANTITY', stampede, { measure: 'injured', beside: 27, stage: { nth: 1, of: 2 } }, 'How many people were injured in the stampede in Hathras in July 2024, when the dead were put at 27, by the latest count?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग घायल हुए (जब मृतक 27 बताए गए), ताजा गिनती के अनुसार?'],
  ['QUANTITY', happening('earthquake', { place: null }), { measure: 'magnitude' }, 'What was the magnitude of the earthquake in July 2024?', 'जुलाई 2024 में भूकंप की तीव्रता कितनी थी?'],
  ['DURATION', sentence, { measure: 'term' }, 'What was the term of the sentence in the sentencing of Ravi Rana in July 2024?', 'जुलाई 2024 में रवि राणा की सजा में सजा की अवधि कितनी थी?'],
  ['DATE', stampede, {}, 'At what time did the stampede in Hathras in July 2024 take place?', 'जुलाई 2024 में हाथरस की भगदड़ का समय क्या था?'],
  ['DATE', soon, { key: 'clock/planned' }, 'For what time was the stampede in Hathras in July 2024 planned?', 'जुलाई 2024 में हाथरस की भगदड़ का समय क्या तय था?'],
  ['DATE', soon, { key: 'clock/planned', stage: { nth: 0, of: 2 } }, 'For what time was the stampede in Hathras in July 2024 planned, by plan 1?', 'जुलाई 2024 में हाथरस की भगदड़ का समय क्या तय था, योजना 1 के अनुसार?'],
  ['ORDINAL', stampede, {}, 'Which number in its series is given in connection with the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ के संबंध में कौन-सा क्रम बताया गया है?'],
  ['DURATION', stampede, { figure: { kind: 'duration', iso: 'PT40H', approximate: false } }, 'Which sources give 40 hours in connection with the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ के संबंध में 40 घंटे: यह आंकड़ा किन स्रोतों ने दिया है?'],
  ['QUANTITY', stampede, { key: 'count/minister/past', unit: 'minister' }, 'How many ministers took part in the stampede in Hathras in July 2024?', 'जुलाई 2024 में हाथरस की भगदड़ में कितनी संख्या में मंत्री शामिल हुए?'],
  ['QUANTITY', stampede, { measure: 'killed', scope: hathras }, 'How many people were killed in the stampede in Hathras in July 2024 (Hathras)?', 'जुलाई 2024 में हाथरस की भगदड़ में कितने लोग (हाथरस) मारे गए?'],
  ['DATE', happening('launch'), {}, 'At what time did the launch in Hathras in July 2024 take place?', 'जुलाई 2024 में हाथरस के प्रक्षेपण का समय क्या था?'],
  ['QUANTITY', happening('oath', { who: [rana] }), { key: 'count/minister/planned', unit: 'minister' }, 'How many ministers were expected to take part in the swearing-in of Ravi Rana in July 2024?', 'जुलाई 2024 में रवि राणा के शपथ ग्रहण में कितनी संख्या में मंत्री के शामिल होने की उम्मीद थी?'],
  ['QUANTITY', sentence, { key: 'fine/INR', measure: 'fine' }, 'What was the fine in the sentencing of Ravi Rana in July 2024, in Indian rupees?', 'जुलाई 2024 में रवि राणा की सजा में जुर्माना कितना था (भारतीय रुपए में)?'],
  // Other events have facets too; a place tells them apart.
  ['DATE', meeting, {}, "At what time did Ravi Rana's meeting with Asha Rao in Hathras in July 2024 take place?", 'जुलाई 2024 में हाथरस में रवि राणा की आशा राव से मुलाकात का समय क्या था?'],
];

/** A question ends in its mark, holds no braces of a message and says every part once. */
function expectQuestion(text: string): void {
  expect(text).toMatch(/^\S.*[^\s?,;:]\?$/u);
  expect(text).not.toMatch(/[{}#]| {2}|undefined|null| ,/u);
}

const LANGUAGES: readonly DisplayLanguage[] = ['en', 'hi'];
const SCRIPTS = {
  en: /^[\p{Script=Latin}\p{N}\p{P} ]+$/u,
  hi: /^[\p{Script=Devanagari}\p{N}\p{P} ]+$/u,
};

describe('questions of a facet', () => {
  it.each(CASES)('%s %# %j', (kind, event, told, en, hi) => {
    expect(facetText(kind, event, facet(told), 'en')).toBe(en);
    expect(facetText(kind, event, facet(told), 'hi')).toBe(hi);
    const subject = { kind: 'event', event, facet: facet(told) } as const;
    expect(LANGUAGES.map((language) => questionText(kind, subject, language))).toEqual([en, hi]);
  });

  it('a part of the people is asked for by its own noun, and the verb agrees with it', () => {
    const asked = (unit: string, language: DisplayLanguage) =>
      facetText('QUANTITY', stampede, facet({ measure: 'killed', unit }), language);
    expect(asked('woman', 'en')).toMatch(/^How many women were killed /u);
    expect(asked('woman', 'hi')).toMatch(/ कितनी महिलाएं मारी गईं\?$/u);
    expect(asked('child', 'en')).toMatch(/^How many children were killed /u);
    expect(asked('child', 'hi')).toMatch(/ कितने बच्चे मारे गए\?$/u);
  });

  const ofPeople = [...measures.values()].filter(({ takes }) => takes === 'people');
  it.each(ofPeople.map(({ slug }) => slug))('%s is asked of women as of men', (measure) => {
    const asked = (unit: string) =>
      facetText('QUANTITY', stampede, facet({ measure, unit }), 'hi').split(' में ').at(-1)!;
    expect(asked('woman')).toMatch(/^कितनी महिलाएं /u);
    expect(asked('man')).toMatch(/^कितने पुरुष /u);
  });

  it('earlier counts go by their number, and only the last is the latest', () => {
    const texts = [0, 1, 2].map((nth) =>
      facetText('QUANTITY', stampede, facet({ measure: 'killed', stage: { nth, of: 3 } }), 'en'),
    );
    expect(texts.map((text) => text.split(', ')[1])).toEqual([
      'by count 1?',
      'by count 2?',
      'by the latest count?',
    ]);
  });

  it('throws for a measure that is not listed', () => {
    expect(() => facetText('QUANTITY', stampede, facet({ measure: 'x' }), 'en')).toThrow(
      /no measure x/u,
    );
  });
});

describe.each(LANGUAGES)('every measure in %s', (language) => {
  const textOf = (slug: string, told: Partial<AskedFacet> = {}) => {
    const { families, takes } = measures.get(slug)!;
    const kind = takes === 'length' ? 'DURATION' : 'QUANTITY';
    const event = happening(families?.[0] ?? 'stampede', { place: null });
    return facetText(kind, event, facet({ measure: slug, ...told }), language);
  };

  it.each([...measures.keys()])('%s is asked for in the words of the language', (slug) => {
    for (const stage of [ONLY, { nth: 0, of: 2 }, { nth: 1, of: 2 }])
      for (const beside of [null, 121]) {
        const text = textOf(slug, { stage, beside });
        expectQuestion(text);
        expect(text).toMatch(SCRIPTS[language]);
      }
  });

  it('no two are asked for in the same words, nor two stages or two sides of one', () => {
    const texts = [...measures.keys()].flatMap((slug) => [
      textOf(slug),
      textOf(slug, { stage: { nth: 0, of: 3 } }),
      textOf(slug, { stage: { nth: 1, of: 3 } }),
      textOf(slug, { stage: { nth: 2, of: 3 } }),
      textOf(slug, { beside: 121 }),
      textOf(slug, { beside: 27 }),
    ]);
    // Each measure has words of its own also where all are asked of one event.
    const ofOne = [...measures.keys()].map((slug) =>
      facetText('QUANTITY', stampede, facet({ measure: slug }), language),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(ofOne).size).toBe(ofOne.length);
  });
});

// biome-ignore format: one question a line reads as a table
const TOLD_WITH_A_VERB: readonly (readonly [QuestionKind, EventDescription, en: string, hi: string])[] = [
  ['DATE', happening('arrest', { who: [rana] }), 'When was Ravi Rana arrested in July 2024?', 'जुलाई 2024 में रवि राणा की गिरफ्तारी कब हुई?'],
  ['DATE', happening('oath', { who: [rana], past: false }), 'When will Ravi Rana be sworn in?', 'रवि राणा का शपथ ग्रहण कब होगा?'],
  ['DATE', happening('resignation', { who: [rana], period: null }), 'When did Ravi Rana resign?', 'रवि राणा का इस्तीफा कब हुआ?'],
  ['DATE', happening('arrest'), 'When did the arrest in Hathras take place in July 2024?', 'जुलाई 2024 में हाथरस की गिरफ्तारी कब हुई?'],
  ['OCCURRENCE', happening('conviction', { who: [rana] }), 'Was Ravi Rana convicted in July 2024?', 'क्या जुलाई 2024 में रवि राणा की दोषसिद्धि हुई?'],
  ['OCCURRENCE', happening('death', { who: [rana] }), 'Did Ravi Rana die in July 2024?', 'क्या जुलाई 2024 में रवि राणा का निधन हुआ?'],
  ['PLACE', happening('sentence', { who: [rana] }), 'Where was Ravi Rana sentenced in July 2024?', 'जुलाई 2024 में रवि राणा की सजा कहां हुई?'],
  ['ORDINAL', happening('oath', { who: [rana] }), 'By July 2024, how many times had Ravi Rana been sworn in?', 'जुलाई 2024 में रवि राणा का शपथ ग्रहण कौन-सी बार हुआ?'],
  ['ORDINAL', happening('stampede', { period: null, who: [rana] }), 'How many times has the stampede of Ravi Rana taken place?', 'रवि राणा की भगदड़ कौन-सी बार हुई?'],
];

describe('questions of a happening that a verb tells', () => {
  it.each(TOLD_WITH_A_VERB)('%s %# %j', (kind, event, en, hi) => {
    const subject = { kind: 'event', event } as const;
    expect(LANGUAGES.map((language) => questionText(kind, subject, language))).toEqual([en, hi]);
  });
});
