import type { Words } from '../pack.js';
import { zones } from './zones.js';

/** Parts of the day, halves of the clock, and the zones that Hindi reports name. */
export const clock: readonly Words[] = [
  {
    forms: ['तड़के', 'अलसुबह', 'अल सुबह', 'अल-सुबह', 'अहले सुबह', 'सुबह तड़के', 'तड़के सुबह', 'सुबह-सुबह', 'भोर'],
    sense: { cls: 'dayPart', part: 'earlyMorning' },
  },
  {
    forms: ['सुबह', 'सवेरे', 'सुबह-सवेरे', 'प्रातः', 'प्रात:', 'पूर्वाह्न', 'मॉर्निंग'],
    sense: { cls: 'dayPart', part: 'morning' },
  },
  {
    forms: ['दोपहर', 'दोपहर बाद', 'अपराह्न', 'अपराहन'],
    sense: { cls: 'dayPart', part: 'afternoon' },
  },
  { forms: ['शाम', 'देर शाम', 'सायं', 'सायंकाल'], sense: { cls: 'dayPart', part: 'evening' } },
  { forms: ['रात', 'देर रात', 'रात्रि'], sense: { cls: 'dayPart', part: 'night' } },
  {
    forms: ['पूर्वाह्न', 'एएम', 'ए.एम.', 'am', 'a.m.', 'a.m', 'AM'],
    sense: { cls: 'meridiem', half: 'am' },
  },
  { forms: ['पीएम', 'पी.एम.', 'pm', 'p.m.', 'p.m', 'PM'], sense: { cls: 'meridiem', half: 'pm' } },
  {
    forms: ['आधी रात', 'आधीरात', 'मध्यरात्रि', 'मध्य रात्रि', 'अर्धरात्रि', 'अर्द्धरात्रि'],
    sense: {
      cls: 'clock',
      from: {
        ...{ hour: 0, minute: 0, second: 0, half: '24', part: null, zone: null },
        midnight: true,
      },
      to: null,
    },
  },
  ...zones,
];
