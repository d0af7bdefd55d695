import { ingestArticle } from '../../src/services/ingestArticle.js';
import { refreshSearch } from '../../src/services/refreshSearch.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { storeArticle } from '../support/story.js';

const MEETING = {
  externalId: 'meeting',
  outlet: 'जागरण',
  title: 'लावरोव से मिले जयशंकर',
  language: 'hi',
  publishedOn: '2025-11-18',
  text: 'मॉस्को में विदेश मंत्री एस. जयशंकर ने सोमवार को रूसी विदेश मंत्री सर्गेई लावरोव से मुलाक़ात की। दोनों ने २५ साल की साझेदारी पर बात की।',
};
const VISIT = {
  externalId: 'visit',
  outlet: 'Herald',
  title: 'Putin to visit India',
  language: 'en',
  publishedOn: '2025-11-19',
  text: 'President Vladimir Putin will visit India on 5 December 2025. The Kremlin said that 12,500 guests were invited.',
};
const BUS = {
  externalId: 'bus',
  outlet: 'Herald',
  title: 'Bus falls into gorge near Patna',
  language: 'en',
  publishedOn: '2025-11-20',
  text: 'A bus fell into a gorge near Patna on 19 November 2025. At least 12 people died. 100% of the "brakes" failed_again, police said.',
};

interface Edge {
  score: number;
  cursor: string;
  node: { __typename: string; title?: string; text?: string; name?: string };
  highlights: {
    field: string;
    offset: number;
    text: string;
    words: { start: number; end: number }[];
  }[];
}

describeOnBoth('search', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    for (const article of [MEETING, VISIT, BUS]) await ingestArticle(database.prisma, article);
  });
  afterAll(() => api?.close());

  const ask = (variables: object) =>
    api.ask(
      `query ($text: String!, $first: Int, $after: String, $last: Int, $before: String, $types: [SearchKind!]) {
        search(text: $text, first: $first, after: $after, last: $last, before: $before, types: $types) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor score
            node { __typename ... on Article { title } ... on Claim { evidence { exact } } ... on Question { text } ... on Entity { name } }
            highlights { field offset text words { start end } } } } }`,
      variables,
    );
  const search = async (text: string, more: object = {}) => {
    const { data, errors } = await ask({ text, first: 100, ...more });
    expect(errors).toBeUndefined();
    return data.search as { totalCount: number; edges: Edge[]; pageInfo: Record<string, unknown> };
  };
  const titles = async (text: string) =>
    (await search(text, { types: ['ARTICLE'] })).edges.map(({ node }) => node.title);

  test.each<[text: string, ...found: { title: string }[]]>([
    // Either script, any case, with and without marks.
    ['लावरोव', MEETING],
    ['Lavrov', MEETING],
    ['LAVROV', MEETING],
    ['Ｌａｖｒｏｖ', MEETING],
    ['Lávrov', MEETING],
    ['लाव\u200dरोव', MEETING],
    ['मुलाकात', MEETING],
    ['मुलाक़ात', MEETING],
    ['पुतिन', VISIT],
    ['व्लादिमीर पुतिन', VISIT],
    ['पटना', BUS],
    // Other spellings, and names of which the lexicon knows more.
    ['Jaishanker', MEETING],
    ['Jayshankar', MEETING],
    ['S. Jaishankar', MEETING],
    ['सुब्रह्मण्यम जयशंकर', MEETING],
    ['Moscow', MEETING],
    ['मास्को', MEETING],
    ['भारत', VISIT],
    ['क्रेमलिन', VISIT],
    ['Foreign Minister', MEETING],
    ['Russian', MEETING],
    // Beginnings and misspellings.
    ['Lavr', MEETING],
    ['जयश', MEETING],
    ['पुति', VISIT],
    ['Lavrof', MEETING],
    ['Putn', VISIT],
    ['Kremlim', VISIT],
    // Figures in any writing.
    ['25', MEETING],
    ['२५', MEETING],
    ['12,500', VISIT],
    ['12500', VISIT],
    // All words, in any order; what holds a sentence together narrows nothing.
    ['visit of Putin to India', VISIT],
    ['died bus', BUS],
    ['gorge Patna!', BUS],
  ])('%s finds the article', async (text, ...found) => {
    expect(await titles(text)).toEqual(found.map(({ title }) => title));
  });

  test.each([
    ['जागरण', ['जागरण']],
    ['Jagran', ['जागरण']],
    ['हेराल्ड', ['Herald']],
    ['HER', ['Herald']],
    ['rald', []],
    ['', ['जागरण', 'Herald']],
  ])('outlets are narrowed by the same words: %j', async (text, names) => {
    const { data } = await api.ask(
      'query ($text: String) { outlets(text: $text) { totalCount nodes { name } } }',
      { text },
    );
    expect(data.outlets).toEqual({
      totalCount: names.length,
      nodes: names.map((name) => ({ name })),
    });
  });

  test('articles, claims and events are narrowed to what they are about, whose they are and how they are answered', async () => {
    const list = async (name: string, filter: string) => {
      const { data, errors } = await api.ask(
        `{ ${name}(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data[name].nodes).toHaveLength(data[name].totalCount);
      return data[name].nodes.map(({ id }: { id: string }) => id) as string[];
    };
    const { data } = await api.ask(
      '{ search(text: "Lavrov", types: [ENTITY]) { nodes { ... on Entity { id } } } articles(filter: { text: "Lavrov" }) { nodes { id outlet { id } } } }',
    );
    const [article] = data.articles.nodes;
    const entityId = data.search.nodes[0].id;
    expect(await list('articles', `entityId: "${entityId}"`)).toEqual([article.id]);
    const events = await list('events', `outletId: "${article.outlet.id}", language: "hi"`);
    expect(events).toEqual(await list('events', `articleId: "${article.id}"`));
    expect(await list('events', 'text: "लावरोव"')).toEqual(await list('events', 'text: "Lavrov"'));
    expect(await list('events', 'text: "Lavrov", consensus: [SINGLE_SOURCE]')).toEqual(
      await list('events', `entityId: "${entityId}"`),
    );
    expect(await list('events', 'consensus: [CONFLICTING], text: "Lavrov"')).toEqual([]);
    const [eventId] = await list('events', 'text: "Lavrov"');
    expect(await list('articles', `eventId: "${eventId}"`)).toEqual([article.id]);
    const claims = await list('claims', `eventId: "${eventId}"`);
    expect(claims.length).toBeGreaterThan(1);
    expect(await list('claims', `articleId: "${article.id}"`)).toEqual(
      expect.arrayContaining(claims),
    );
    expect(await list('claims', `eventId: "${eventId}", consensus: [AGREED]`)).toEqual([]);
  });

  test.each([
    ['the surname of nobody', 'Zuckerberg'],
    ['a name with the same consonants', 'Petunia'],
    ['one word that is there and one that is not', 'Putin Zuckerberg'],
    ['words of two articles', 'Putin gorge'],
    ['a figure that begins another', '1250'],
    ['the middle of a word', 'rov'],
    ['SQL', '\'; DROP TABLE "Claim"; --zzz'],
    ['the language of tsquery', 'zzz & ! | ( ) <-> :*'],
    ['wildcards of LIKE', 'zz%_zz'],
    ['an array', '{"zzz"}'],
    ['a word longer than any', 'x'.repeat(400)],
    ['letters of another script', '東京'],
  ])('%s finds nothing: %j', async (_, text) => {
    expect(await search(text)).toMatchObject({ totalCount: 0, edges: [] });
  });

  test.each([['%'], ['_'], ["'"], ['"brakes"']])('%j is data, not a pattern', async (text) => {
    const { data, errors } = await ask({ text });
    if (errors) expect(errors[0]!.extensions).toEqual({ code: 'TEXT_EMPTY', field: 'text' });
    else expect(data.search.edges[0].node.title).toBe(BUS.title);
  });

  test.each([
    ['', 'TEXT_EMPTY'],
    [' \n', 'TEXT_EMPTY'],
    ['?!', 'TEXT_EMPTY'],
    ['a\0b', 'TEXT_MALFORMED'],
    ['a\ud83c', 'TEXT_MALFORMED'],
    ['क'.repeat(501), 'TEXT_TOO_LONG'],
    [Array.from({ length: 60 }, (_, n) => `w${n}`).join(' '), 'TEXT_TOO_LONG'],
  ])('%j is refused', async (text, code) => {
    const { errors } = await ask({ text });
    expect(errors![0]!.extensions).toEqual({ code, field: 'text' });
  });

  test('finds entities, questions, articles and claims, the entity of that name first', async () => {
    const { edges, totalCount } = await search('Lavrov');
    expect(edges).toHaveLength(totalCount);
    expect(edges[0]!.node).toEqual({ __typename: 'Entity', name: 'Sergey Lavrov' });
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(
      new Set(['Entity', 'Question', 'Article', 'Claim']),
    );
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  test('puts the very word before another spelling, that before a beginning, and a likeness last', async () => {
    const best = async (text: string) =>
      (await search(text, { types: ['ARTICLE'] })).edges[0]!.score;
    const [exact, same, beginning, like] = [
      await best('मुलाकात'),
      await best('mulaqat'),
      await best('mulaq'),
      await best('mulqaatt'),
    ];
    expect(exact).toBeGreaterThan(same);
    expect(same).toBeGreaterThan(beginning);
    expect(beginning).toBeGreaterThan(like);
    // A title counts more than a text.
    expect(await best('लावरोव')).toBeGreaterThan(await best('सर्गेई'));
  });

  test('looks for what it is told to', async () => {
    for (const type of ['ENTITY', 'QUESTION', 'ARTICLE', 'CLAIM']) {
      const { edges } = await search('Lavrov', { types: [type] });
      expect(edges.length).toBeGreaterThan(0);
      for (const { node } of edges) expect(node.__typename.toUpperCase()).toBe(type);
    }
    expect(await search('Lavrov', { types: [] })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('shows the found words by code points of what is stored', async () => {
    await storeArticle(database.prisma, {
      title: '🇮🇳 राजदूत',
      text: `${'बात '.repeat(120)}🇷🇺 अलीपोव\u200d ने कहा।`,
    });
    const [edge] = (await search('Alipov', { types: ['ARTICLE'] })).edges;
    const [highlight] = edge!.highlights;
    const points = [...highlight!.text];
    const [word] = highlight!.words;
    expect(points.slice(word!.start, word!.end).join('')).toBe('अलीपोव');
    expect(highlight).toMatchObject({ field: 'TEXT' });
    const whole = await database.prisma.revision.findFirst({ where: { title: '🇮🇳 राजदूत' } });
    expect([...whole!.text].slice(highlight!.offset, highlight!.offset + points.length)).toEqual(
      points,
    );

    const fields = async (text: string, type: string) =>
      (await search(text, { types: [type] })).edges.flatMap(({ highlights }) =>
        highlights.map(({ field, text, words }) => [
          field,
          ...words.map(({ start, end }) => [...text].slice(start, end).join('')),
        ]),
      );
    expect(await fields('Lavrov', 'ARTICLE')).toEqual([
      ['TITLE', 'लावरोव'],
      ['TEXT', 'सर्गेई', 'लावरोव'],
    ]);
    expect(await fields('मंत्री', 'CLAIM')).toContainEqual(['QUOTE', 'मंत्री', 'मंत्री']);
    expect(await fields('Lavrov', 'ENTITY')).toContainEqual(['NAME', 'Lavrov']);
    expect((await fields('Lavrov', 'QUESTION'))[0]!).toContain('Lavrov');
  });

  test('is read page by page in both directions, and no cursor serves another search', async () => {
    const whole = (await search('Putin')).edges.map(({ cursor }) => cursor);
    expect(whole.length).toBeGreaterThan(5);
    const forwards: string[] = [];
    for (let after: unknown = null; ; ) {
      const { edges, pageInfo } = await search('Putin', { first: 2, after });
      forwards.push(...edges.map(({ cursor }) => cursor));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let before: unknown = null; ; ) {
      const { edges, pageInfo } = await search('Putin', { first: undefined, last: 2, before });
      backwards.unshift(...edges.map(({ cursor }) => cursor));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(backwards).toEqual(whole);
    for (const other of [{ text: 'India' }, { text: 'Putin', types: ['CLAIM'] }]) {
      const { errors } = await ask({ ...other, after: whole[0] });
      expect(errors![0]!.extensions).toEqual({ code: 'INVALID_CURSOR', field: 'after' });
    }
  });

  test.each([
    ['articles', 'Lavrov', 1],
    ['articles', 'lav', 1],
    ['articles', 'lavrof', 0],
    ['questions', 'Lavrov', 2],
    ['questions', 'रूस', 1],
    ['conflicts', 'Lavrov', 0],
    ['claims', 'jaishankar lavrov', 2],
    ['claims', 'Zuckerberg', 0],
  ])('lists of %s are narrowed by the same words: %s', async (list, text, least) => {
    const { data } = await api.ask(
      `query ($text: String) { ${list}(filter: { text: $text }) { totalCount nodes { id } } }`,
      { text },
    );
    const { totalCount, nodes } = data[list];
    expect(totalCount).toBe(nodes.length);
    if (least === 0) expect(totalCount).toBe(0);
    else expect(totalCount).toBeGreaterThanOrEqual(least);
  });

  test('follows a new revision, a merge and a deletion', async () => {
    const { prisma } = database;
    await ingestArticle(prisma, {
      ...VISIT,
      externalId: 'gone',
      title: 'Zverev',
      text: 'Ramesh Zverev met Anil Qadri on 3 May 2025.',
    });
    expect(await titles('Zverev')).toEqual(['Zverev']);
    expect((await search('ज़्वेरेव', { types: ['ARTICLE'] })).totalCount).toBe(1);
    await ingestArticle(prisma, {
      ...VISIT,
      externalId: 'gone',
      title: 'Other',
      text: 'Nothing was told.',
    });
    expect((await search('Zverev', { types: ['ARTICLE', 'CLAIM', 'QUESTION'] })).totalCount).toBe(
      0,
    );
    await api.ask('mutation { deleteArticle(externalId: "gone") { articleId } }');
    expect(await titles('Other')).toEqual([]);
  });

  test('finds what was stored before there were words', async () => {
    const { prisma } = database;
    const before = (await search('Lavrov')).edges;
    for (const table of ['revision', 'claim', 'question', 'entity'] as const)
      await (prisma[table] as typeof prisma.claim).updateMany({ data: { words: [] } });
    await prisma.searchWord.deleteMany();
    expect((await search('Lavrov')).totalCount).toBe(0);
    await refreshSearch(prisma);
    expect((await search('Lavrov')).edges).toEqual(before);
    // Once is enough: a second time reads nothing.
    await prisma.searchWord.deleteMany();
    await refreshSearch(prisma);
    expect(await prisma.searchWord.count()).toBe(0);
  });
});
