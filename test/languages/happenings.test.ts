import {
  areOneKind,
  canGoTogether,
  happeningKind,
  partKinds,
} from '../../src/languages/happenings/kinds.js';
import { MEASURE_OF_UNIT, measureOf, measures } from '../../src/languages/happenings/measures.js';
import type { LanguagePack } from '../../src/languages/pack.js';
import { packs } from '../../src/languages/registry.js';
import type { Sense } from '../../src/languages/sense.js';
import { fold } from '../../src/text/fold.js';

type Of<Cls extends Sense['cls']> = Extract<Sense, { cls: Cls }>;

/** Every sense of a class that the words of a pack have. */
function sensesOf<Cls extends Sense['cls']>(pack: LanguagePack, cls: Cls): Of<Cls>[] {
  return [...pack.words, ...pack.markers].flatMap(({ sense }) =>
    sense.cls === cls ? [sense as Of<Cls>] : [],
  );
}

const slugsOf = (pack: LanguagePack): string[] => [
  ...new Set(sensesOf(pack, 'happening').map(({ happening }) => happening.kind)),
];

const measuresOf = (pack: LanguagePack): string[] => [
  ...new Set(sensesOf(pack, 'measure').map(({ measure }) => measure)),
];

/** What `check` throws at, so that a failure names it. */
const thrownAt = (slugs: readonly string[], check: (slug: string) => unknown): string[] =>
  slugs.filter((slug) => {
    try {
      check(slug);
      return false;
    } catch {
      return true;
    }
  });

const byLanguage = packs.map((pack) => [pack.language, pack] as const);
const telling = packs.filter((pack) => slugsOf(pack).length > 0);

describe('the words of happenings and measures', () => {
  it.each(byLanguage)('in %s name kinds that exist', (_, pack) => {
    expect(thrownAt(slugsOf(pack), happeningKind)).toEqual([]);
  });

  it.each(byLanguage)('in %s name measures that exist', (_, pack) => {
    expect(thrownAt(measuresOf(pack), measureOf)).toEqual([]);
  });

  it.each(byLanguage)('in %s refer back to kinds that exist', (_, pack) => {
    const families = sensesOf(pack, 'eventNoun').flatMap(({ families = [] }) => families);
    expect(thrownAt(families, happeningKind)).toEqual([]);
  });

  it.each(byLanguage)('in %s are looked for among folded words', (_, pack) => {
    const among = sensesOf(pack, 'happening').flatMap(({ happening }) => happening.among ?? []);
    expect(among.filter((word) => word !== fold(word))).toEqual([]);
  });

  it.each(byLanguage)('in %s hold no underscore that was to be a space', (_, pack) => {
    const forms = pack.words.flatMap(({ sense, forms }) =>
      ['happening', 'measure', 'reschedule', 'eventNoun'].includes(sense.cls) ? forms : [],
    );
    expect(forms.filter((form) => form.includes('_'))).toEqual([]);
  });

  it('are those of more than one language', () => {
    expect(telling.map(({ language }) => language)).toEqual(expect.arrayContaining(['hi', 'en']));
  });

  it.each(telling.map((pack) => [pack.language, pack] as const))(
    'in %s tell of every kind and measure that another language tells of',
    (_, pack) => {
      const kinds = new Set(slugsOf(pack));
      const told = new Set(measuresOf(pack));
      expect(telling.flatMap(slugsOf).filter((slug) => !kinds.has(slug))).toEqual([]);
      expect(telling.flatMap(measuresOf).filter((slug) => !told.has(slug))).toEqual([]);
    },
  );
});

describe('a kind of happening', () => {
  const all = [...new Set(packs.flatMap(slugsOf))].map(
    (slug) => [slug, happeningKind(slug)] as const,
  );

  it.each(all)(
    '%s has a name in both languages, lies in kinds that exist and ends in its family',
    (slug, kind) => {
      expect(kind.ref.key).toBe(`event/${slug}`);
      expect(kind.ref.names.en).not.toBe('');
      expect(kind.ref.names.hi).toMatch(/\p{Script=Devanagari}/u);
      const within = kind.ref.within.map((key) => key.replace('event/', ''));
      expect(thrownAt(within, happeningKind)).toEqual([]);
      expect(kind.family).toBe(within.at(-1) ?? slug);
    },
  );

  it('that is not listed is an error', () => {
    expect(() => happeningKind('picnic')).toThrow('picnic');
    expect(() => measureOf('joy')).toThrow('joy');
  });

  const ref = (slug: string) => happeningKind(slug).ref;

  it.each([
    ['stampede', 'stampede', true],
    ['stampede', 'accident', true],
    ['disaster', 'stampede', true],
    ['derailment', 'accident', true],
    ['oath', 'taking-office', true],
    ['sentence', 'judgment', true],
    ['acquisition', 'deal', true],
    // Siblings, and families of their own
    ['stampede', 'earthquake', false],
    ['stampede', 'fire', false],
    ['earthquake', 'aftershock', false],
    ['accident', 'attack', false],
    ['oath', 'resignation', false],
    ['arrest', 'sentence', false],
    ['conviction', 'acquittal', false],
    ['deal', 'results', false],
    ['launch', 'docking', false],
    ['polling', 'counting', false],
  ])('%s and %s are one kind: %s', (one, other, expected) => {
    expect(areOneKind(ref(one), ref(other))).toBe(expected);
    expect(areOneKind(ref(other), ref(one))).toBe(expected);
  });

  it.each([
    ['explosion', 'fire', true],
    ['explosion', 'collapse', true],
    ['derailment', 'fire', true],
    ['earthquake', 'landslide', false],
    ['explosion', 'attack', false],
    ['flood', 'fire', false],
  ])('%s and %s can be sides of one accident: %s', (one, other, expected) => {
    expect(canGoTogether(ref(one), ref(other))).toBe(expected);
    expect(canGoTogether(ref(other), ref(one))).toBe(expected);
  });

  it('stands among participants apart from those whom it befalls', () => {
    const who = { ...ref('oath'), key: 'person/somebody' };
    const gathering = { ...ref('oath'), key: 'event/g20' };
    expect(partKinds([ref('oath'), who, gathering])).toEqual({
      kinds: [ref('oath')],
      who: [who, gathering],
    });
  });
});

describe('a measure', () => {
  it.each([...measures])(
    '%s is told of families that exist, beside a measure that exists',
    (slug, measure) => {
      expect(measure.slug).toBe(slug);
      expect(measure.hi).toMatch(/\p{Script=Devanagari}/u);
      expect(thrownAt(measure.families ?? [], happeningKind)).toEqual([]);
      expect(thrownAt(measure.beside ? [measure.beside] : [], measureOf)).toEqual([]);
    },
  );

  it('is there for every unit that names one', () => {
    expect(thrownAt(Object.values(MEASURE_OF_UNIT), measureOf)).toEqual([]);
  });

  it('is said by some word or unit', () => {
    // Told by other words or by where a figure stands: what a court awards, a term for not paying, all seats, all votes,
    // the length right before a journey's noun.
    const told = ['award', 'further-term', 'house', 'votes-polled', 'visit-length'];
    const said = new Set([
      ...packs.flatMap(measuresOf),
      ...Object.values(MEASURE_OF_UNIT),
      ...told,
    ]);
    expect([...measures.keys()].filter((slug) => !said.has(slug))).toEqual([]);
  });
});
