import type { LanguagePack, Words } from '../../src/languages/pack.js';
import { packs } from '../../src/languages/registry.js';
import type { Trigger } from '../../src/languages/sense.js';
import { validatePack } from '../../src/languages/validatePack.js';
import { productions } from '../../src/reading/productions/productions.js';
import { marker, month, tinyPack, verb } from '../support/tinyPack.js';

const words = (...more: readonly Words[]) => ({ words: [...tinyPack.words, ...more] });
const without = (cls: Words['sense']['cls'], form: string) => ({
  words: tinyPack.words.filter(({ sense, forms }) => sense.cls !== cls || !forms.includes(form)),
});
const pattern = (source: string, make = 'date', name = 'new') => ({
  patterns: [...tinyPack.patterns, { name, pattern: source, make }],
});
const predicate = (rule: Partial<LanguagePack['predicates'][number]>) => ({
  predicates: [
    ...tinyPack.predicates,
    { name: 'new', modality: 'HAPPENED' as const, tense: 'past' as const, ...rule },
  ],
});
const trigger = (form: string, more: Partial<Trigger>) =>
  words({
    forms: [form],
    sense: {
      cls: 'trigger',
      trigger: { name: 'new', type: 'meeting', lightVerbs: ['do'], partners: [], ...more },
    },
  });
const furniture = (more: Partial<LanguagePack['furniture']>) => ({
  furniture: { ...tinyPack.furniture, ...more },
});

/** What is broken in a pack that is sound else, and every fault that is found for it. */
// biome-ignore format: a fault a row
const CASES: readonly (readonly [string, Partial<LanguagePack>, readonly string[]])[] = [
  // The pack as a whole
  ['a language with a region', { language: 'xx-IN' }, ['"xx-IN" is no BCP 47 language.']],
  ['a script that Unicode has not', { script: 'Nagari' }, ['"Nagari" is no Unicode script.']],
  ['a home outside the lexicon', { home: 'place/atlantis' }, ['home is place/atlantis, which the lexicon does not hold.']],
  ['a credit of no agency', { credits: { news: 'organisation/sco' } }, ['credits says that "news" is organisation/sco, which is no wire agency.']],
  // Its texts
  ['a form not in NFC', words({ forms: ['cafe\u0301'], sense: { cls: 'title' } }), ['words, title holds "cafe\u0301", which is not in NFC.']],
  ['an empty form', words({ forms: [''], sense: { cls: 'title' } }), ['words, title holds an empty form.']],
  ['a row without forms', words({ forms: [], sense: { cls: 'title' } }), ['words holds a row of title without any form.']],
  ['white space around a form', { notNames: ['the '] }, ['notNames holds "the " with white space around it.']],
  ['an empty heading', furniture({ headings: [''] }), ['furniture.headings holds an empty form.']],
  ['a conjunction of two words', { conjunctions: ['as well'] }, ['conjunctions holds "as well", which is not one word and is never found.']],
  ['a conjunction that is a mark', { conjunctions: ['&'] }, ['conjunctions holds "&", which is no word.']],
  ['an opener of two words', { clauseOpeners: { 'so that': 'that' } }, ['clauseOpeners holds "so that", which is not one word and is never found.']],
  ['an opener that is a mark', { clauseOpeners: { '-': 'other' } }, ['clauseOpeners holds "-", which is no word.']],
  ['a phase of two words', { phases: { begin: ['kick off'], end: [] } }, ['phases.begin holds "kick off", which is not one word and is never found.']],
  // Its senses
  ['a word of two months', words(month('montha', 1), month('monthb', 5)), ['"monthb" is the month {"month":1} and the month {"month":5}.']],
  ['two months that fold into one', words(month('MONTHB', 5)), ['"MONTHB" is the month {"month":1} and the month {"month":5}.']],
  ['a sense that does not exist', words({ forms: ['x'], sense: { cls: 'colour' } as never }), ['"x" has the sense colour, which does not exist.']],
  // Its calendar and numbers
  ['a thirteenth month', words(month('undecember', 13)), ['There is no month 13: it runs from 1 to 12.']],
  ['a missing month', without('month', 'monthc'), ['No word says the month 2.']],
  ['a missing weekday', without('weekday', 'dayh'), ['No word says the weekday 7.']],
  ['a missing number', without('number', 'numhh'), ['No word says the number 77.']],
  ['a missing ordinal', without('ordinal', 'nthjj'), ['No word says the ordinal 99.']],
  // Its patterns
  ['a pattern that cannot be parsed', pattern("day:number 'till"), [expect.stringMatching(/^Pattern new cannot be parsed: Pattern term 'till of/u)]],
  ['a production that does not exist', pattern('day:number month:month', 'dates'), ['Pattern new names the production dates, which does not exist.']],
  ['a production that every object has', pattern('day:number', 'toString'), ['Pattern new names the production toString, which does not exist.']],
  ['a pattern of a sense that does not exist', pattern('day:numeral month:month'), ['Pattern new names the sense numeral, which does not exist.']],
  ['a sense that nothing gives', pattern('shift:shift month:month'), ['Pattern new waits for shift, which no word of xx and no earlier pattern gives.']],
  ['a sense that only a later pattern gives', { patterns: [...tinyPack.patterns].reverse() }, ['Pattern until waits for time, which no word of xx and no earlier pattern gives.']],
  ['a label that is not read', pattern('day:number of:number month:month'), ['Pattern new has the label of, which date does not read.']],
  ['captures that go nowhere', pattern('n:number month:month', 'until'), ['Pattern new: until makes nothing of what it captures.', 'Pattern new has the label n, which until does not read.', 'Pattern new has the label month, which until does not read.']],
  ['a pattern of optional terms', pattern("month:month? 'x'?"), ['Pattern new may take nothing.']],
  ['a label twice', pattern('day:number day:number'), ['Pattern new has the label day twice.']],
  ['a pattern word of two words', pattern("day:number 'mid-of' month:month"), ["Pattern new holds 'mid-of', which is not one word and is never found."]],
  ['a pattern twice', pattern('day:number month:month', 'date', 'until'), ['Pattern until is there twice.']],
  // Its predicates
  ['a verb form that no verb has', predicate({ forms: ['modal'] }), ['Predicate new can never fire: no verb has the form modal.']],
  ['a second form that no verb has', predicate({ forms: ['future'], andForms: ['past'], words: ['x'] }), ['Predicate new can never fire: no verb has the form future or past.', 'Predicate new can never fire: will comes first.']],
  ['a predicate behind a wider one', predicate({ forms: ['perfective'], words: ['x'] }), ['Predicate new can never fire: did comes first.']],
  ['a predicate of two words', predicate({ words: ['not yet'] }), ['Predicate new holds "not yet", which is not one word and is never found.']],
  ['a predicate of no words', predicate({ words: [] }), ['Predicate new has an empty list of words.']],
  ['a predicate twice', predicate({ name: 'not', words: ['x'] }), ['Predicate not is there twice.']],
  // What clauses are read by
  ['a missing marker', without('marker', 'markbetween'), ['No word is the marker between, which the engine needs.']],
  ['no future', { predicates: tinyPack.predicates.filter(({ tense }) => tense !== 'future') }, ['No predicate says the future, which the engine needs.']],
  ['a light verb without forms', trigger('meet', { lightVerbs: ['go'] }), ['Trigger new names the verb go, of which there is no form.']],
  ['a verbal trigger that is no verb', trigger('meet', { lightVerbs: [] }), ['Trigger new holds "meet", which is a verb form of no verb.']],
  ['a near word that is not folded', trigger('talk', { near: ['Phone'] }), ['Trigger new is near "Phone", which is not one folded word.']],
  ['a passive verb without forms', { passiveVerbs: ['say'] }, ['passiveVerbs names the verb say, of which there is no form.']],
];

describe('validatePack', () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))(
    'finds no fault in %s',
    (_, pack) => {
      expect(validatePack(pack, productions)).toEqual([]);
    },
  );

  it('finds no fault in the smallest pack', () => {
    expect(validatePack(tinyPack, productions)).toEqual([]);
  });

  it.each(CASES)('names %s', (_, broken, faults) => {
    expect(validatePack({ ...tinyPack, ...broken }, productions)).toEqual(faults);
  });

  it('asks no markers of a pack without triggers', () => {
    const mentionsOnly = tinyPack.words.filter(
      ({ sense }) => sense.cls !== 'trigger' && sense.cls !== 'marker',
    );
    expect(validatePack({ ...tinyPack, words: mentionsOnly }, productions)).toEqual([]);
  });

  it('asks only the parts of numbers that are put together of two words', () => {
    const short = tinyPack.words.filter(
      ({ sense }) =>
        (sense.cls !== 'number' && sense.cls !== 'ordinal') || sense.n <= 20 || sense.n % 10 === 0,
    );
    expect(validatePack({ ...tinyPack, words: short }, productions)).toEqual([]);
  });

  it('takes a marker or a verb from either list', () => {
    const moved = {
      words: tinyPack.words.filter(({ forms }) => !forms.includes('markin')),
      markers: [marker('in')],
    };
    expect(validatePack({ ...tinyPack, ...moved }, productions)).toEqual([]);
    expect(
      validatePack(
        { ...tinyPack, ...words(verb('say', 'past')), passiveVerbs: ['say'] },
        productions,
      ),
    ).toEqual([]);
  });
});
