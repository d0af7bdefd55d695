import { titlesHi } from '../lexicon/titles.js';
import type { Words } from '../pack.js';
import type { Marker, Sense } from '../sense.js';

const marker = (name: Marker, ...forms: string[]): Words => ({
  forms,
  sense: { cls: 'marker', marker: name },
});
const word = (sense: Sense, ...forms: string[]): Words => ({ forms, sense });

/** Markers of several words, matched after dates. */
export const markers: readonly Words[] = [
  marker('accordingTo', 'च्या म्हणण्यानुसार', 'यांच्या म्हणण्यानुसार', 'यांच्या मते', 'च्या वृत्तानुसार'),
  marker('other', 'यांच्या नेतृत्वाखाली', 'यांच्या वतीने', 'यांच्या उपस्थितीत'),
];

/**
 * Case markers and the other small words of a Marathi clause. Behind a person's name news writes them apart, on the
 * honorific pronoun: मोदी यांनी, पुतिन यांच्याशी.
 */
export const words: readonly Words[] = [
  marker('agent', 'यांनी', 'यांनीही', 'ह्यांनी', 'ने', 'नी'),
  marker('with', 'यांच्याशी', 'यांच्यासोबत', 'यांच्याबरोबर', 'यांच्यासह', 'सोबत', 'बरोबर', 'शी'),
  marker('object', 'यांना', 'ला'),
  marker('genitive', 'यांचा', 'यांची', 'यांचे', 'यांचं', 'यांच्या', 'चा', 'ची', 'चे', 'च्या'),
  marker('between', 'यांच्यात', 'यांच्यामध्ये', 'यांच्यातील', 'दोघांत'),
  marker('in', 'येथे', 'येथील', 'येथं', 'मध्ये', 'इथे', 'इथं'),
  marker('after', 'नंतर', 'पश्चात'),
  marker('before', 'आधी', 'अगोदर', 'पूर्वी'),
  marker('during', 'दरम्यान', 'वेळी', 'निमित्ताने', 'यादरम्यान'),
  marker('other', 'वर', 'साठी', 'कडून', 'तर्फे', 'रोजी', 'बाबत', 'विषयी', 'मात्र'),
  word(
    { cls: 'pronoun', refers: 'person' },
    'ते',
    'त्यांनी',
    'तो',
    'त्याने',
    'त्यांची',
    'त्यांच्या',
    'त्यांचा',
  ),
  word(
    { cls: 'pronoun', refers: 'both' },
    ...[
      'दोन्ही नेते',
      'दोन्ही नेत्यांनी',
      'दोन्ही नेत्यांची',
      'दोन्ही नेत्यांमध्ये',
      'दोन्ही नेत्यांच्या',
      'दोघांनी',
      'दोघांची',
    ],
  ),
  word(
    { cls: 'pronoun', refers: 'bothCountries' },
    ...['दोन्ही देश', 'दोन्ही देशांच्या', 'दोन्ही देशांमधील', 'दोन्ही देशांतील', 'दोन्ही देशांनी'],
  ),
  word({ cls: 'demonstrative' }, 'या', 'ही', 'हा', 'हे', 'त्या'),
  word(
    { cls: 'particle' },
    ...['ही', 'देखील', 'सुद्धा', 'महत्त्वाची', 'महत्त्वपूर्ण', 'द्विपक्षीय', 'सविस्तर', 'विशेष', 'अधिकृत'],
    ...['दोन दिवसीय', 'तीन दिवसीय', 'दोन दिवसांच्या', 'तीन दिवसांच्या', 'स्वतंत्र', 'अनेक', 'काही'],
  ),
  word({ cls: 'upcoming' }, 'आगामी', 'प्रस्तावित', 'नियोजित', 'संभाव्य'),
  word({ cls: 'title' }, ...titlesHi.before),
  word({ cls: 'aged' }, 'जुना', 'जुनी', 'जुने', 'जुन्या'),
  word({ cls: 'annual' }, 'वार्षिक'),
  word({ cls: 'gatheringNoun' }, 'बैठक', 'अधिवेशन', 'परिषद', 'संमेलन'),
  word(
    { cls: 'relationNoun', slug: 'partnership', names: { en: 'partnership', hi: 'साझेदारी' } },
    ...['भागीदारी', 'भागीदारीला', 'भागीदारीची'],
  ),
  word(
    { cls: 'relationNoun', slug: 'relations', names: { en: 'relations', hi: 'संबंध' } },
    ...['संबंध', 'संबंधांना', 'संबंधांची'],
  ),
  word(
    { cls: 'relationNoun', slug: 'friendship', names: { en: 'friendship', hi: 'मित्रता' } },
    'मैत्री',
  ),
  word(
    { cls: 'relationAdjective', slug: 'strategic', names: { en: 'strategic', hi: 'रणनीतिक' } },
    ...['धोरणात्मक', 'सामरिक', 'व्यूहात्मक'],
  ),
  word(
    { cls: 'relationAdjective', slug: 'diplomatic', names: { en: 'diplomatic', hi: 'राजनयिक' } },
    ...['राजनैतिक', 'राजनयिक'],
  ),
  word(
    { cls: 'initial' },
    ...[
      'ए',
      'बी',
      'सी',
      'डी',
      'ई',
      'एफ',
      'जी',
      'एच',
      'आय',
      'जे',
      'के',
      'एल',
      'एम',
      'एन',
      'ओ',
      'पी',
      'क्यू',
      'आर',
      'एस',
      'टी',
      'यू',
      'व्ही',
      'डब्ल्यू',
      'वाय',
    ],
  ),
];
