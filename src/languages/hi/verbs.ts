import type { Words } from '../pack.js';
import type { VerbForm } from '../sense.js';

/** Stems whose forms follow the rule. Those ending in a vowel take a glide: आ → आया, आए, आई. */
const regular: readonly string[] = [
  'मिल',
  'पहुंच',
  'रह',
  'लौट',
  'बोल',
  'बन',
  'चल',
  'निकल',
  'उतर',
  'पधार',
  'ठहर',
  'रख',
  'कह',
  'लिख',
  'देख',
  'पूछ',
  'मान',
  'जान',
  'सुन',
  'चुन',
  'मार',
  'मर',
  'उठ',
  'बैठ',
  'मच',
  'गिर',
  'टूट',
  'भेज',
  'खोल',
  'जुट',
  'जोड़',
  'छोड़',
  'पकड़',
  'रुक',
  'टल',
  'बढ़',
  'घट',
  'कर',
  'सक',
  'चाह',
  'चुक',
  'आ',
  'बता',
  'बना',
  'जता',
  'दोहरा',
  'उठा',
  'दिखा',
  'सुना',
  'लगा',
  'पा',
  'ला',
  'खा',
  'गंवा',
  'संभाल',
  'अपना',
  'ठहरा',
  'निभा',
  'मना',
  'बुला',
  'हटा',
  'सौंप',
  'थमा',
  'घोषित',
  'बंट',
  'भर',
  'उड़',
  'लग',
  'डाल',
  'खींच',
  'ढह',
  'पलट',
  'डूब',
  'छूट',
  'खरीद',
  'बेच',
  'जुड़',
  'खिसक',
  'फंस',
  'निकाल',
  'बचा',
  'दब',
  'टकरा',
  'झुलस',
  'जीत',
  'हार',
  'खुल',
  'खेल',
  'हट',
  'फट',
  'घुस',
  'भिड़',
  'लुढ़क',
  'कुचल',
  'रौंद',
  'धंस',
  'डोल',
  'कांप',
];

/** Perfectives and futures that do not follow it. */
const irregular: Readonly<Record<string, Partial<Record<VerbForm, string>>>> = {
  कर: { perfective: 'किया किए की कीं', infinitive: 'करना करने करनी' },
  हो: {
    perfective: 'हुआ हुए हुई हुईं',
    future: 'होगा होंगे होगी होंगी हूंगा',
    infinitive: 'होना होने होनी',
    imperfective: 'होता होते होती',
    root: 'हो',
  },
  जा: {
    perfective: 'गया गए गई गईं',
    future: 'जाएगा जाएंगे जाएगी जाएंगी जाऊंगा जाऊंगी जाउंगा',
    infinitive: 'जाना जाने जानी',
    imperfective: 'जाता जाते जाती',
    root: 'जा',
  },
  दे: {
    perfective: 'दिया दिए दी दीं',
    future: 'देगा देंगे देगी देंगी दूंगा दूंगी',
    infinitive: 'देना देने देनी',
    imperfective: 'देता देते देती',
    root: 'दे',
  },
  ले: {
    perfective: 'लिया लिए ली लीं',
    future: 'लेगा लेंगे लेगी लेंगी लूंगा लूंगी',
    infinitive: 'लेना लेने लेनी',
    imperfective: 'लेता लेते लेती',
    root: 'ले',
  },
  सक: { modal: 'सकता सकते सकती सकें सके', perfective: 'सका सकी सकीं', future: '' },
};

const vowelEnd = /[ािीुूेैोौआईऊएओ]$/u;
const join = (stem: string, ends: string): string =>
  ends
    .split(' ')
    .map((end) => stem + end)
    .join(' ');

function paradigm(stem: string): Partial<Record<VerbForm, string>> {
  const vowel = vowelEnd.test(stem);
  return {
    root: stem,
    perfective: join(stem, vowel ? 'या ए ई ईं' : 'ा े ी ीं'),
    future: join(stem, vowel ? 'एगा एंगे एगी एंगी ऊंगा' : 'ेगा ेंगे ेगी ेंगी ूंगा'),
    infinitive: join(stem, 'ना ने नी'),
    imperfective: join(stem, 'ता ते ती'),
    ...irregular[stem],
  };
}

/** Words that close a verb group and carry its tense. */
const auxiliaries: readonly Words[] = [
  { forms: ['है', 'हैं', 'हूं', 'हो'], sense: { cls: 'verb', lemma: 'है', form: 'present' } },
  { forms: ['था', 'थे', 'थी', 'थीं'], sense: { cls: 'verb', lemma: 'है', form: 'past' } },
  { forms: ['रहा', 'रहे', 'रही', 'रहीं'], sense: { cls: 'verb', lemma: 'रह', form: 'progressive' } },
  {
    forms: ['वाला', 'वाले', 'वाली', 'वालों'],
    sense: { cls: 'verb', lemma: 'वाला', form: 'prospective' },
  },
];

/** All verb forms that the reports' verb groups are made of. */
export const verbs: readonly Words[] = [
  ...auxiliaries,
  ...[...new Set([...regular, ...Object.keys(irregular)])].flatMap((stem) =>
    Object.entries({ ...paradigm(stem) }).flatMap(([form, forms]): Words[] =>
      forms
        ? [{ forms: forms.split(' '), sense: { cls: 'verb', lemma: stem, form: form as VerbForm } }]
        : [],
    ),
  ),
];
