import { facetsOf, readNews } from '../support/happenings.js';

const FIGURE = 'figure/of-business';
const ABOUT = 'The acquisition was announced on Monday; investors and analysts were glad.';

describe('withFirmsByPlace', () => {
  it.each([
    `Kavlon will acquire Tresk. Tresk employs 2,300 people. ${ABOUT}`,
    `The takeover of Tresk by a rival was expected. Tresk has 2,300 employees. ${ABOUT}`,
    `The rival will pick up 80 per cent of Tresk, which has 2,300 employees. ${ABOUT}`,
    `On Monday, Tresk's workforce was 2,300. ${ABOUT}`,
  ])('a name beside what is told of firms alone: %s', (text) => {
    expect(facetsOf(readNews(text), FIGURE)).toContain('employees/firm/~trsk = 2300 employee');
  });

  it('gives a figure to the firm named last before it', () => {
    const text = `Kavlon employs 5,400 people. It is to complete the acquisition of Tresk, which has 2,300 employees. ${ABOUT}`;
    expect(facetsOf(readNews(text), FIGURE)).toEqual([
      'employees/firm/~kvln = 5400 employee',
      'employees/firm/~trsk = 2300 employee',
    ]);
  });

  it.each([
    // No report of business
    'The acquisition of Tresk took years. Tresk has 2,300 employees.',
    // No name of its own: what begins a sentence, what every report of shares writes
    `Metal shares fell; the workforce is 2,300. ${ABOUT}`,
    // "Its" behind two firms
    `Kavlon's acquisition of Tresk takes its workforce to 2,300. ${ABOUT}`,
  ])('no firm, or nobody knows whose: %s', (text) => {
    expect(facetsOf(readNews(text), FIGURE)).toEqual([]);
  });
});
