import { readFileSync } from 'node:fs';
import { compareClaims } from '../../src/comparing/askQuestions.js';
import type {
  ComparedQuestion,
  GatheredClaim,
  GatheredMention,
} from '../../src/comparing/model.js';
import { originKeys } from '../../src/comparing/origin.js';
import type { Claim, Reading } from '../../src/reading/reading.js';
import { readText } from '../../src/reading/readText.js';
import { isoDate } from '../../src/values/day.js';
import { timeBounds } from '../../src/values/edtf.js';
import { expectVerbatim, short } from '../support/reading.js';

interface Seed {
  readonly file: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly publishedOn: string;
}

const seedFile = (name: string) =>
  readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const seeds = JSON.parse(seedFile('articles.json')) as readonly Seed[];

/** The five reports, each under the number that its file's name begins with. */
const articles = seeds.map((seed) => {
  const text = seedFile(seed.file);
  return {
    id: seed.file.slice(0, 3),
    outlet: seed.outlet,
    text,
    reading: readText({ ...seed, text }),
  };
});

const mentions: GatheredMention[] = articles.flatMap(({ id, reading }) =>
  reading.events.map((event) => ({
    ref: `${id}/${event.id}`,
    article: id,
    sortKey: `${id}/${event.id}`,
    event,
  })),
);

/** Every claim with the article that makes it, under the name by which answers refer to it. */
const told = new Map<string, { article: string; claim: Claim }>();
const claims: GatheredClaim[] = articles.flatMap(({ id, outlet, text, reading }) =>
  reading.claims.map((claim, at): GatheredClaim => {
    const ref = `${id}#${String(at).padStart(3, '0')}`;
    told.set(ref, { article: id, claim });
    return {
      ref,
      article: id,
      originKeys: originKeys({ credits: reading.credits, outlet, url: null, text }),
      copies: [],
      sortKey: ref,
      kind: claim.kind,
      subject: subjectOf(id, claim.subject),
      value: claim.value,
      modality: claim.modality,
    };
  }),
);

function subjectOf(article: string, subject: Claim['subject']): GatheredClaim['subject'] {
  switch (subject.kind) {
    case 'event':
      return { kind: 'event', mention: `${article}/${subject.event}` };
    case 'order':
      return {
        kind: 'order',
        first: `${article}/${subject.first}`,
        second: `${article}/${subject.second}`,
      };
    case 'aspect':
      return subject;
  }
}

const { questions } = compareClaims(mentions, claims);

/** Answers as `value: articles`, in their order. */
const answersOf = ({ answers }: ComparedQuestion) =>
  answers.map(
    ({ value, claims: refs }) =>
      `${short(value)}: ${[...new Set(refs.map((ref) => told.get(ref)!.article))].join(' ')}`,
  );

const quotesOf = ({ answers }: ComparedQuestion) =>
  answers.flatMap(({ claims: refs }) =>
    refs.map((ref) => `${told.get(ref)!.article}: ${told.get(ref)!.claim.evidence.exact}`),
  );

const describedAs = ({ subject }: ComparedQuestion) => {
  const named =
    subject.kind === 'event'
      ? [subject.event]
      : subject.kind === 'order'
        ? [subject.first, subject.second]
        : [];
  return named.map(
    ({ type, participants, period }) =>
      `${type} ${participants
        .map(({ key }) => key.replace('person/', ''))
        .sort()
        .join('+')} ${period}`,
  );
};

const LAVROV = 'meeting s-jaishankar+sergey-lavrov 2025-11';
const PUTIN = 'meeting s-jaishankar+vladimir-putin 2025-11';

function question(kind: ComparedQuestion['kind'], ...events: readonly string[]): ComparedQuestion {
  const found = questions.filter(
    (one) => one.kind === kind && describedAs(one).sort().join() === [...events].sort().join(),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('the seeds', () => {
  it.each(articles)('$id is quoted word for word', ({ text, reading }) => {
    expect(reading.claims).not.toEqual([]);
    expectVerbatim(text, reading);
  });

  it.each(articles)(
    '$id reads nothing in the page around it',
    ({ reading }: { reading: Reading }) => {
      const years = reading.mentions.flatMap(({ value }) =>
        value.kind === 'time' ? [value.edtf] : [],
      );
      expect(years.filter((edtf) => edtf.startsWith('2026'))).toEqual([]);
    },
  );

  it('conflict where sources exclude each other, and nowhere else', () => {
    const conflicts = questions.filter(({ consensus }) => consensus === 'CONFLICTING');
    expect(conflicts.map(({ kind }) => kind).sort()).toEqual(['DATE', 'ORDER', 'ORGANISATION']);
    const body = conflicts.find(({ kind }) => kind === 'ORGANISATION');
    expect(body?.answers.flatMap(({ value }) => short(value).split('+').at(-1)).sort()).toEqual([
      'organisation/council-of-heads-of-government',
      'organisation/council-of-heads-of-state',
      'organisation/summit',
    ]);
  });
});

describe('which meeting came first', () => {
  const asked = () => question('ORDER', LAVROV, PUTIN);

  it('is in conflict: a day before against the same day', () => {
    const { consensus, comparisons, subject } = asked();
    expect(consensus).toBe('CONFLICTING');
    expect(comparisons).toEqual([
      expect.objectContaining({ relation: 'DISJOINT', rule: 'order/different-order' }),
    ]);
    const lavrovFirst =
      subject.kind === 'order' &&
      subject.first.participants.some(({ key }) => key.endsWith('lavrov'));
    expect(answersOf(asked()).sort()).toEqual([
      lavrovFirst ? 'BEFORE -1: 002' : 'AFTER 1: 002',
      'SAME_DAY 0: 003',
    ]);
  });

  it('rests on the words of both', () => {
    expect(quotesOf(asked()).sort()).toEqual([
      '002: पुतिन से मुलाकात से एक दिन पहले विदेश मंत्री जयशंकर ने अपने रूसी समकक्ष सर्गेई लावरोव के साथ लंबी बैठक की थी',
      '003: दोनों की मुलाकात उस दिन हुई, जब जयशंकर ने मॉस्को में अपने रूसी समकक्ष सर्गेई लावरोव से भी मुलाकात की थी',
    ]);
  });
});

describe('the day of the meeting with Lavrov', () => {
  it('is in conflict: the 17th in 000 and 002, the 18th in 003', () => {
    const asked = question('DATE', LAVROV);
    expect(asked.consensus).toBe('CONFLICTING');
    expect(answersOf(asked)).toEqual(
      expect.arrayContaining(['2025-11-17: 000 002', '2025-11-18: 003']),
    );
    const days = asked.answers.flatMap(({ value }, at) =>
      /^2025-11-1[78]$/u.test(short(value)) ? [at] : [],
    );
    const disjoint = asked.comparisons.filter(({ relation }) => relation === 'DISJOINT');
    expect(disjoint.map(({ left, right }) => [left, right])).toEqual([days]);
  });

  it('is not mixed up with the day of August', () => {
    const august = question('DATE', 'meeting s-jaishankar+sergey-lavrov 2025-08');
    expect(august.consensus).not.toBe('CONFLICTING');
    expect(answersOf(august)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^2025-08-21: .*001/u)]),
    );
  });

  it('leaves the meeting with Putin agreed on the 18th', () => {
    const putin = question('DATE', PUTIN);
    expect(putin.consensus).not.toBe('CONFLICTING');
    expect(answersOf(putin)).toContain('2025-11-18: 002 003');
  });
});

describe('the 25 years', () => {
  it('have 003 as their single source', () => {
    const asked = questions.filter(({ kind }) => kind === 'DURATION');
    expect(asked.map((one) => [one.consensus, answersOf(one), quotesOf(one)])).toEqual([
      ['SINGLE_SOURCE', ['P25Y: 003'], ['003: 25 वर्षों की रणनीतिक साझेदारी']],
    ]);
  });

  it('are not joined with the 25th and the 26th session', () => {
    const ordinals = questions.filter(({ kind }) => kind === 'ORDINAL');
    expect(ordinals.flatMap(answersOf)).toEqual(expect.arrayContaining(['#25: 001', '#26: 000']));
    for (const one of ordinals) {
      expect(one.answers).toHaveLength(1);
      expect(one.consensus).toBe('SINGLE_SOURCE');
    }
  });
});

describe("Putin's visit", () => {
  const asked = () =>
    questions.filter(
      (one) => one.kind === 'DATE' && describedAs(one).join() === 'visit vladimir-putin 2025-12',
    );

  it('is told more and less precisely, and nowhere in conflict', () => {
    expect(asked()).toHaveLength(1);
    const [visit] = asked();
    expect(visit!.consensus).toBe('REFINED');
    expect(visit!.comparisons.filter(({ relation }) => relation === 'DISJOINT')).toEqual([]);
  });

  it.each([
    ['2025-12', '2025-12-01', '2025-12-31', '000'],
    ['2025-12-01/2025-12-10', '2025-12-01', '2025-12-10', '002'],
    ['2025-12-01/2025-12-07', '2025-12-01', '2025-12-07', '003'],
    ['2025-12-05~', '2025-12-05', '2025-12-05', '002'],
  ])('is told as %s: %s to %s', (edtf, earliest, latest, article) => {
    const answer = asked()[0]!.answers.find(({ value }) => short(value) === edtf);
    expect(answer?.claims.map((ref) => told.get(ref)!.article)).toContain(article);
    const bounds = timeBounds(edtf);
    expect([bounds.earliest, bounds.latest].map((day) => isoDate(day as number))).toEqual([
      earliest,
      latest,
    ]);
  });

  it('is one visit: another, of 2021, stands apart', () => {
    expect(questions.flatMap(describedAs)).toContain('visit vladimir-putin 2021');
  });
});
