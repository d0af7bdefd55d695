import { originKeys, type Provenance } from '../../src/comparing/origin.js';

const told = (more: Partial<Provenance>): Provenance => ({
  credits: [],
  outlet: null,
  url: null,
  text: 'क',
  ...more,
});
const shared = (a: Partial<Provenance>, b: Partial<Provenance>) => {
  const keys = originKeys(told(b));
  return originKeys(told(a)).filter((key) => keys.includes(key));
};

describe('originKeys', () => {
  it.each<[string, Partial<Provenance>, Partial<Provenance>]>([
    [
      'one wire report in two outlets',
      { credits: ['pti'], outlet: 'Jagran', text: 'क' },
      { credits: ['pti'], outlet: 'Amar Ujala', text: 'ख' },
    ],
    [
      'two reports of one outlet',
      { outlet: 'Ujjain Vocals', text: 'क' },
      { outlet: ' ujjain  vocals', text: 'ख' },
    ],
    [
      'an outlet with an address and without',
      { outlet: 'Ujjain Vocals' },
      { outlet: 'Ujjain Vocals', url: 'https://ujjainvocals.com/a' },
    ],
    ['one text without an outlet', { text: 'मोदी आए।' }, { text: 'मोदी आए।' }],
    ['the same words, set otherwise', { text: 'मोदी  आए।\n' }, { text: '“मोदी आए”!' }],
    [
      'the same words, composed otherwise',
      { text: '\u0958लम TASS' },
      { text: '\u0915\u093Cलम tass' },
    ],
  ])('connect: %s', (_, a, b) => {
    expect(shared(a, b)).toHaveLength(1);
  });

  it.each<[string, Partial<Provenance>, Partial<Provenance>]>([
    ['two outlets', { outlet: 'Jagran' }, { outlet: 'Amar Ujala' }],
    [
      'two agencies',
      { credits: ['pti'], outlet: 'Jagran' },
      { credits: ['ani'], outlet: 'Jagran' },
    ],
    [
      'an outlet and the agency that it credits elsewhere',
      { outlet: 'Jagran' },
      { credits: ['pti'], outlet: 'Jagran' },
    ],
    ['two texts without an outlet', { text: 'मोदी आए।' }, { text: 'मोदी गए।' }],
    ['an outlet that is named like an agency', { outlet: 'pti' }, { credits: ['pti'] }],
    ['a text without an outlet and an outlet', {}, { outlet: 'Jagran' }],
  ])('keep apart: %s', (_, a, b) => {
    expect(shared(a, b)).toEqual([]);
  });
});
