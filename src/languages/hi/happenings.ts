import { fold } from '../../text/fold.js';
import type { Words } from '../pack.js';
import type { HappeningWord } from '../sense.js';

const SPACE = [
  'अंतरिक्ष',
  'रॉकेट',
  'उपग्रह',
  'सैटेलाइट',
  'इसरो',
  'ISRO',
  'नासा',
  'NASA',
  'स्पेसएक्स',
  'स्पेस',
];

const CRAFT = ['अंतरिक्ष', 'रॉकेट', 'उपग्रह', 'सैटेलाइट', 'यान', 'प्रक्षेपण'];
const DEAL = [
  ...['हिस्सेदारी', 'शेयर', 'शेयरों', 'शेयरधारकों', 'शेयरधारक', 'अधिग्रहण', 'विलय', 'इक्विटी', 'आईपीओ'],
];
const DEAL_OR_FIRM = [...DEAL, 'कंपनी', 'कंपनियों', 'बैंक', 'शेयरधारकों'];
const RESULTS = ['तिमाही', 'एबिटा', 'वित्त', 'छमाही'];
const REGULATOR = [
  ...[
    'आरबीआई',
    'रिजर्व',
    'सेबी',
    'नियामक',
    'सीसीआई',
    'प्रतिस्पर्धा',
    'ट्राई',
    'इरडा',
    'आईआरडीएआई',
    'डीजीसीए',
  ],
  ...['सीसीपीए', 'पीएफआरडीए'],
];
const VEHICLES = [
  'बस',
  'कार',
  'ट्रक',
  'ट्रेन',
  'जीप',
  'वैन',
  'टैंकर',
  'वाहन',
  'गाड़ी',
  'विमान',
  'हेलीकॉप्टर',
  'ट्रैक्टर',
  'ऑटो',
  'बाइक',
];

const kind = (
  slug: string,
  forms: string,
  { among, ...more }: Partial<HappeningWord> = {},
): Words => ({
  forms: forms.split(' ').map((form) => form.replaceAll('_', ' ')),
  sense: {
    cls: 'happening',
    happening: { kind: slug, ...(among && { among: among.map(fold) }), ...more },
  },
});

/** Words that tell of a happening; an underscore stands for the space inside a phrase. */
// biome-ignore format: one kind a line reads as a table
export const happenings: readonly Words[] = [
  kind('accident', 'हादसा हादसे हादसों दुर्घटना दुर्घटनाएं दुर्घटनाओं खाई_में_गिर खाई_में_गिरी खाई_में_गिरने पलट पलटी पलटने'),
  kind('accident', 'गिर गिरी गिरा गिरने लुढ़क लुढ़ककर लुढ़की टकरा टकराई टकराया कुचल रौंद', { among: VEHICLES }),
  kind('disaster', 'त्रासदी आपदा'),
  kind('stampede', 'भगदड़'),
  kind('crash', 'टक्कर भिड़ंत क्रैश'),
  kind('derailment', 'पटरी_से_उतर पटरी_से_उतरे पटरी_से_उतरी पटरी_से_उतरने बेपटरी डिरेल'),
  kind('fire', 'आग_लग आग_लगी आग_लगने आग अग्निकांड'),
  kind('explosion', 'धमाका धमाके धमाकों विस्फोट विस्फोटों ब्लास्ट'),
  kind('collapse', 'ढह ढहा ढही ढहे ढहने धराशायी भरभराकर_गिर'),
  kind('capsizing', 'नाव_पलट नाव_पलटी नाव_पलटने नाव_डूब नाव_डूबी नाव_डूबने'),
  kind('earthquake', 'भूकंप भूकंपों भूकम्प भूकंप_के_झटके भूकंप_के_झटकों भूकंप_का_झटका ज़लज़ला'),
  kind('aftershock', 'आफ्टरशॉक आफ्टरशॉक्स'),
  kind('flood', 'बाढ़ सैलाब बादल_फट बादल_फटने बादल_फटा'),
  kind('landslide', 'भूस्खलन लैंडस्लाइड'),
  kind('storm', 'तूफान चक्रवात आंधी'),
  kind('avalanche', 'हिमस्खलन एवलांच'),
  kind('attack', 'हमला हमले हमलों आतंकी_हमला आतंकी_हमले'),
  kind('shooting', 'गोलीबारी फायरिंग'),
  kind('oath', 'शपथ शपथ_ग्रहण शपथग्रहण शपथ_ग्रहण_समारोह शपथग्रहण_समारोह शपथ_समारोह शपथबद्ध'),
  kind('taking-office', 'बनेंगे बनेगा बनेगी बने बना बनी बन बनने पदभार कार्यभार', { withOffice: true }),
  kind('resignation', 'इस्तीफा इस्तीफे त्यागपत्र पद_छोड़ पद_छोड़ा पद_छोड़ेंगे पद_छोड़ने'),
  kind('arrest', 'गिरफ्तार गिरफ्तारी गिरफ्त'),
  kind('death', 'निधन देहांत'),
  kind('sentence', 'सजा सज़ा सजाएं'),
  kind('conviction', 'दोषी_करार दोषी_ठहराया दोषी_ठहराए दोषी_माना दोषी_पाया'),
  kind('acquittal', 'बरी'),
  kind('deal', 'सौदा सौदे डील निवेश करार हिस्सेदारी तरजीही_शेयर ओपन_ऑफर', { among: DEAL }),
  kind('acquisition', 'अधिग्रहण खरीदेगा खरीदेगी खरीदेंगे खरीदने खरीदी खरीद खरीदा बेचेगा बेचेगी बेचने', { among: ['हिस्सेदारी', 'अधिग्रहण', 'शेयर'] }),
  kind('results', 'मुनाफा मुनाफे शुद्ध_लाभ शुद्ध_मुनाफा नतीजे नतीजों तिमाही_नतीजे राजस्व शुद्ध_घाटा परिचालन_आय', { among: RESULTS }),
  kind('public-issue', 'आईपीओ सार्वजनिक_निर्गम आरंभिक_सार्वजनिक_निर्गम'),
  kind('penalty', 'जुर्माना जुर्माने पेनल्टी पेनाल्टी अर्थदंड', { among: REGULATOR }),
  kind('order', 'ठेका ठेके ऑर्डर', { among: ['कंपनी', 'निविदा', 'परियोजना', 'टेंडर'] }),
  kind('merger', 'विलय मर्जर', { among: DEAL_OR_FIRM }),
  kind('approval', 'मंजूरी हरी_झंडी स्वीकृति मुहर अनापत्ति', { among: DEAL }),
  kind('launch', 'लॉन्च लॉन्चिंग लांच लांचिंग प्रक्षेपण प्रक्षेपित लिफ्ट-ऑफ लिफ्टऑफ', { among: SPACE }),
  kind('launch', 'उड़ान', { among: SPACE }),
  kind('launch', 'रवानगी रवाना छूटना छूटेगा छूटा उठेगा चल_पड़े चल_पड़ा छोड़ा_गया छोड़ा_जाएगा', { among: CRAFT }),
  kind('launch', 'मिशन', { among: SPACE, moved: true }),
  kind('docking', 'डॉकिंग डॉक जुड़_गया जुड़ने जुड़ा जुड़ेगा', { among: CRAFT }),
  kind('landing', 'लैंडिंग स्प्लैशडाउन', { among: SPACE }),
  kind('election', 'चुनाव चुनावों'),
  kind('polling', 'मतदान वोटिंग'),
  kind('counting', 'मतगणना'),
  kind('inauguration', 'उद्घाटन लोकार्पण शिलान्यास'),
];

/** Figures of speech and names of services that hold a happening's word and tell of none. */
export const otherPhrases: readonly Words[] = [
  {
    forms: [
      ...['हमला बोला', 'हमला बोलते', 'बयान से पलट', 'फैसला पलट', 'फैसले को पलट', 'आपदा प्रबंधन'],
      ...['महंगाई की आग', 'शिकायतों की बाढ़', 'शपथ पत्र', 'शपथपत्र', 'आग बबूला', 'खेल का मैदान'],
    ],
    sense: { cls: 'particle' },
  },
];

/** Words for an event that was told of before. */
export const eventNouns: readonly Words[] = [
  {
    forms: ['जगह', 'स्थान', 'केंद्र', 'एपिसेंटर', 'भूकंप का केंद्र'],
    sense: { cls: 'eventNoun', families: ['disaster', 'attack'], where: true },
  },
  {
    forms: ['झटका', 'झटके', 'झटकों'],
    sense: { cls: 'eventNoun', families: ['disaster'], felt: true },
  },
  {
    forms: ['घटना', 'घटनास्थल'],
    sense: { cls: 'eventNoun', families: ['disaster', 'attack'] },
  },
  {
    forms: ['कार्यक्रम', 'समारोह'],
    sense: { cls: 'eventNoun', families: ['taking-office', 'inauguration', 'signing'] },
  },
  {
    forms: ['तारीख'],
    sense: { cls: 'eventNoun', families: ['launch', 'election'], plan: true },
  },
  {
    forms: [
      'टल',
      'टला',
      'टली',
      'टले',
      'टाल',
      'टाली',
      'टाला',
      'टलकर',
      'टालकर',
      'स्थगित',
      'मुल्तवी',
      'खिसक',
      'खिसकी',
      'खिसका',
      'रुक गई',
      'रुक गया',
    ],
    sense: { cls: 'reschedule' },
  },
  { forms: ['इनमें', 'जिनमें', 'उनमें', 'इनमें से', 'जिनमें से', 'उनमें से'], sense: { cls: 'ofThem' } },
  {
    forms: [
      'अदालत',
      'अदालतों',
      'कोर्ट',
      'न्यायालय',
      'विशेष न्यायालय',
      'फास्ट ट्रैक कोर्ट',
      'सत्र न्यायालय',
      'जिला अदालत',
    ],
    sense: { cls: 'court' },
  },
  {
    forms: [
      ...[
        'दूसरे मामले',
        'एक अन्य मामले',
        'अन्य मामले',
        'एक और मामले',
        'अलग मामले',
        'पुराने मामले',
        'पिछले मामले',
        'पहले के मामले',
      ],
      ...['दूसरे केस', 'अन्य केस', 'एक और केस', 'पुराने केस'],
    ],
    sense: { cls: 'elsewhere' },
  },
  {
    forms: [
      ...[
        'न देने पर',
        'नहीं देने पर',
        'जमा न करने पर',
        'जमा नहीं करने पर',
        'न भरने पर',
        'नहीं भरने पर',
        'अदा न करने पर',
        'अदा नहीं करने पर',
      ],
      ...[
        'न चुकाने पर',
        'नहीं चुकाने पर',
        'भुगतान न करने पर',
        'भुगतान नहीं करने पर',
        'अदायगी न होने पर',
        'न देने की स्थिति में',
        'अदा न करने की स्थिति में',
        'जमा न करने की स्थिति में',
        'नहीं दिया तो',
        'नहीं चुकाया तो',
        'नहीं भरा तो',
        'नहीं भरने की स्थिति में',
        'नहीं देने की स्थिति में',
        'न भरने की स्थिति में',
      ],
    ],
    sense: { cls: 'inDefault' },
  },
  { forms: ['यहां', 'यहाँ'], sense: { cls: 'here' } },
  {
    forms: [
      'उम्रकैद',
      'उम्र कैद',
      'आजीवन कारावास',
      'आजीवन कैद',
      'ताउम्र जेल',
      'ताउम्र कैद',
      'ता उम्र कैद',
      'अंतिम सांस तक जेल',
      'आजीवन सश्रम कारावास',
      'सश्रम आजीवन कारावास',
    ],
    sense: { cls: 'penalty', penalty: 'life' },
  },
  {
    forms: ['फांसी', 'फांसी की सजा', 'मृत्युदंड', 'मृत्युदण्ड', 'मौत की सजा', 'सजा-ए-मौत'],
    sense: { cls: 'penalty', penalty: 'death' },
  },
  { forms: ['सभी', 'सारे', 'तमाम'], sense: { cls: 'every', each: false } },
  { forms: ['प्रत्येक', 'हर एक', 'हरेक'], sense: { cls: 'every', each: true } },
  {
    forms: [
      'नगर निगम',
      'नगर निकाय',
      'नगरीय निकाय',
      'निकाय चुनाव',
      'पंचायत चुनाव',
      'नगर पालिका',
      'नगर परिषद',
      'पंचायत चुनावों',
      'निकाय चुनावों',
      'महापौर',
      'मेयर',
    ],
    sense: { cls: 'pollLevel', level: 'local' },
  },
  { forms: ['उपचुनाव', 'उप-चुनाव', 'उपचुनावों'], sense: { cls: 'pollLevel', level: 'by-election' } },
  { forms: ['कुल', 'मिलाकर'], sense: { cls: 'total' } },
  { forms: ['बार', 'मर्तबा', 'दफा'], sense: { cls: 'times' } },
];
