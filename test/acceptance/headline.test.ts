import { compareArticles, readArticles } from '../support/compareTexts.js';

const BODY = 'चंबा में रविवार को एक बस खाई में गिर गई।';

describe('an article whose headline differs from its text', () => {
  it.each([
    [
      'contradicts itself',
      `चंबा में बस हादसा, 42 लोग थे सवार\n${BODY} बस में 38 लोग सवार थे।`,
      'CONFLICTING',
    ],
    [
      'gives the same figure',
      `चंबा में बस हादसा, 42 लोग थे सवार\n${BODY} बस में 42 लोग सवार थे।`,
      'SINGLE_SOURCE',
    ],
    ['gives a figure alone', `चंबा में बस हादसा, 42 लोग थे सवार\n${BODY}`, 'SINGLE_SOURCE'],
  ])('%s', (_, text, consensus) => {
    const { questions } = compareArticles(
      readArticles([{ id: 'a', outlet: 'A', text, language: 'hi', publishedOn: '2025-10-13' }]),
    );
    expect(
      questions.filter(({ kind }) => kind === 'QUANTITY').map((question) => question.consensus),
    ).toEqual([consensus]);
  });
});
