/**
 * How figures for one measure lie to each other. `grows`: a count that only rises, where a later and higher one is an
 * update; `fixed`: one value, which sources agree on or not; `same`: its scope is seldom told, so that only
 * equal figures are brought together.
 */
export type MeasureMode = 'grows' | 'fixed' | 'same';

/** What figures a measure takes. */
export type MeasureTakes =
  | 'seats'
  | 'people'
  | 'money'
  | 'length'
  | 'percent'
  | 'magnitude'
  | 'distance'
  | 'speed'
  | 'deadline'
  | 'coaches'
  | 'trains'
  | 'engines'
  | 'members'
  | 'pages'
  | 'candidates'
  | 'votes'
  | 'weight'
  | 'aftershocks'
  | 'buildings'
  | 'rain'
  | 'storeys'
  | 'jackets';

/** What a whole report is about beside its happenings: the case behind a verdict, the election behind a count. */
export type Matter = 'trial' | 'contest' | 'mission';

/** What a figure can be of: the dead, the magnitude, the fine. */
export interface Measure {
  readonly slug: string;
  readonly mode: MeasureMode;
  readonly takes: MeasureTakes;
  /** The families of happenings that it is told of; all where left out. */
  readonly families?: readonly string[];
  /** The kinds that it is told of, where not all of a family have it. */
  readonly kinds?: readonly string[];
  /** Whether it is told of a party, without which nothing is compared. */
  readonly byHolder?: boolean;
  /** Whether whoever measured it tells one figure from another: two agencies give two magnitudes. */
  readonly byAgency?: boolean;
  /** Told by the inquiry that it is of: a disaster has several at once. */
  readonly byInquiry?: boolean;
  /** Whether it is of whom a sentence befalls, one of them or so many: their term, their fine. */
  readonly bySufferer?: boolean;
  /** Whether it is told of a phase of an election, or of the whole of it. */
  readonly byPhase?: boolean;
  /** Whether what was seized tells one figure from another: heroin, gold. */
  readonly byStuff?: boolean;
  /** Whether somebody named has it: a candidate's margin. */
  readonly byPerson?: boolean;
  /** The matter that it is told of, on whichever day of it: the convicted of a case. */
  readonly matter?: Matter;
  /** Whether its words are said of much else (worth): they tell of no matter by themselves, and give way to other words. */
  readonly isCommon?: boolean;
  /** Whether where it was measured tells one figure from another; `only`: without a place nothing is compared. */
  readonly byPlace?: 'only' | 'also';
  /** Whether it rises and falls from day to day, so that only reports of one day tell the same: the water in a river. */
  readonly byDay?: boolean;
  /** Families that it is rather told of, where the article has one of them: the arrested after a fire. */
  readonly of?: readonly string[];
  /** A count of part of those whom another counts, or told beside it: it is compared only where that one is the same. */
  readonly beside?: string;
  /** Words that the measure must not stand with are left to the packs; its figure as a noun, for questions. */
  readonly en: string;
  readonly hi: string;
  /** How the noun stands with the happening: the magnitude of an earthquake; but the fine in a sentencing. */
  readonly joint?: 'of';
}

const calamity = ['disaster', 'attack'];
const moving = ['accident', 'crash', 'derailment', 'capsizing', 'fire', 'explosion', 'collapse'];
const shakes = ['earthquake', 'aftershock'];
/** What two countries have with each other is told of no kind of happening. */
const TALKS = 'talks';

/** Whether a measure is of the dealings of two countries. */
export const isOfTalks = ({ families }: Measure): boolean => families?.includes(TALKS) ?? false;

/** The measures, by slug. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  (
    [
      {
        slug: 'killed',
        mode: 'grows',
        takes: 'people',
        families: calamity,
        en: 'people killed',
        hi: 'मारे गए लोग',
      },
      {
        slug: 'bodies',
        mode: 'grows',
        takes: 'people',
        families: calamity,
        en: 'bodies recovered',
        hi: 'मिले शव',
      },
      {
        slug: 'injured',
        mode: 'grows',
        takes: 'people',
        families: calamity,
        beside: 'killed',
        en: 'people injured',
        hi: 'घायल हुए लोग',
      },
      {
        slug: 'missing',
        mode: 'same',
        takes: 'people',
        families: calamity,
        en: 'people missing',
        hi: 'लापता लोग',
      },
      {
        slug: 'rescued',
        mode: 'grows',
        takes: 'people',
        families: calamity,
        en: 'people rescued',
        hi: 'बचाए गए लोग',
      },
      {
        slug: 'evacuated',
        mode: 'same',
        takes: 'people',
        families: calamity,
        en: 'people evacuated',
        hi: 'सुरक्षित जगह पहुंचाए गए लोग',
      },
      {
        slug: 'trapped',
        mode: 'same',
        takes: 'people',
        families: calamity,
        en: 'people trapped',
        hi: 'फंसे लोग',
      },
      { slug: 'compensation', mode: 'same', takes: 'money', en: 'the compensation', hi: 'मुआवजा' },
      {
        slug: 'award',
        mode: 'fixed',
        takes: 'money',
        matter: 'trial',
        en: 'the compensation awarded',
        hi: 'दिलाया गया मुआवजा',
      },
      {
        slug: 'reward',
        mode: 'fixed',
        takes: 'money',
        matter: 'trial',
        en: 'the reward',
        hi: 'इनाम',
      },
      {
        slug: 'seized',
        mode: 'fixed',
        takes: 'weight',
        families: ['arrest'],
        byStuff: true,
        matter: 'trial',
        en: 'the weight of what was seized',
        hi: 'जब्त माल का वजन',
      },
      {
        slug: 'street-value',
        mode: 'fixed',
        takes: 'money',
        families: ['arrest'],
        byStuff: true,
        matter: 'trial',
        isCommon: true,
        en: 'the value of what was seized',
        hi: 'जब्त माल की कीमत',
      },
      {
        slug: 'permitted',
        mode: 'fixed',
        takes: 'people',
        families: calamity,
        en: 'people permitted',
        hi: 'जितने लोगों की अनुमति थी',
      },
      {
        slug: 'crowd',
        mode: 'fixed',
        takes: 'people',
        families: calamity,
        en: 'people present',
        hi: 'मौजूद लोग',
      },
      {
        slug: 'magnitude',
        mode: 'fixed',
        takes: 'magnitude',
        byAgency: true,
        kinds: shakes,
        families: ['disaster'],
        en: 'the magnitude',
        hi: 'तीव्रता',
        joint: 'of',
      },
      {
        slug: 'depth',
        mode: 'fixed',
        takes: 'distance',
        byAgency: true,
        families: ['disaster'],
        en: 'the depth',
        hi: 'गहराई',
      },
      {
        slug: 'arrested',
        mode: 'grows',
        takes: 'people',
        of: calamity,
        en: 'people arrested',
        hi: 'गिरफ्तार लोग',
      },
      {
        slug: 'charged',
        mode: 'fixed',
        takes: 'people',
        families: ['judgment'],
        matter: 'trial',
        en: 'people charged',
        hi: 'आरोपी बनाए गए लोग',
      },
      {
        slug: 'convicted',
        mode: 'fixed',
        takes: 'people',
        families: ['judgment'],
        matter: 'trial',
        en: 'people convicted',
        hi: 'दोषी ठहराए गए लोग',
      },
      {
        slug: 'acquitted',
        mode: 'fixed',
        takes: 'people',
        families: ['judgment'],
        matter: 'trial',
        en: 'people acquitted',
        hi: 'बरी हुए लोग',
      },
      {
        slug: 'deceased',
        mode: 'fixed',
        takes: 'people',
        families: ['judgment'],
        matter: 'trial',
        en: 'people who died during the trial',
        hi: 'सुनवाई के दौरान मरे आरोपी',
      },
      {
        slug: 'witnesses',
        mode: 'fixed',
        takes: 'people',
        families: ['judgment'],
        matter: 'trial',
        en: 'witnesses',
        hi: 'गवाह',
      },
      {
        slug: 'verdict-pages',
        mode: 'fixed',
        takes: 'pages',
        families: ['judgment'],
        matter: 'trial',
        en: 'the number of pages of the judgment',
        hi: 'फैसले के पन्नों की संख्या',
      },
      {
        slug: 'charge-sheet-pages',
        mode: 'fixed',
        takes: 'pages',
        families: ['judgment'],
        matter: 'trial',
        en: 'the number of pages of the charge sheet',
        hi: 'आरोपपत्र के पन्नों की संख्या',
      },
      {
        slug: 'term',
        mode: 'fixed',
        takes: 'length',
        families: ['judgment'],
        bySufferer: true,
        matter: 'trial',
        en: 'the term of the sentence',
        hi: 'सजा की अवधि',
      },
      {
        slug: 'further-term',
        mode: 'fixed',
        takes: 'length',
        families: ['judgment'],
        bySufferer: true,
        matter: 'trial',
        en: 'the further term where the fine is not paid',
        hi: 'जुर्माना न देने पर अतिरिक्त सजा',
      },
      {
        slug: 'trial-length',
        mode: 'fixed',
        takes: 'length',
        families: ['judgment'],
        matter: 'trial',
        en: 'the length of the trial',
        hi: 'मुकदमे की अवधि',
      },
      {
        slug: 'fine',
        mode: 'fixed',
        takes: 'money',
        families: ['judgment'],
        bySufferer: true,
        matter: 'trial',
        en: 'the fine',
        hi: 'जुर्माना',
      },
      {
        slug: 'bribe',
        mode: 'fixed',
        takes: 'money',
        matter: 'trial',
        en: 'the bribe',
        hi: 'रिश्वत',
      },
      {
        slug: 'bribe-asked',
        mode: 'same',
        takes: 'money',
        matter: 'trial',
        en: 'the bribe asked for',
        hi: 'मांगी गई रिश्वत',
      },
      {
        slug: 'scam',
        mode: 'fixed',
        takes: 'money',
        matter: 'trial',
        isCommon: true,
        en: 'the size of the scam',
        hi: 'घोटाले की रकम',
      },
      {
        slug: 'recouped',
        mode: 'fixed',
        takes: 'money',
        matter: 'trial',
        isCommon: true,
        en: 'the sum recovered',
        hi: 'वसूल की गई रकम',
      },
      {
        slug: 'attached',
        mode: 'same',
        takes: 'money',
        matter: 'trial',
        isCommon: true,
        en: 'the property attached',
        hi: 'कुर्क की गई संपत्ति',
      },
      {
        slug: 'victims',
        mode: 'fixed',
        takes: 'people',
        matter: 'trial',
        isCommon: true,
        en: 'people cheated',
        hi: 'ठगे गए लोग',
      },
      {
        slug: 'wave',
        mode: 'fixed',
        takes: 'distance',
        byPlace: 'only',
        kinds: ['earthquake', 'storm', 'landfall'],
        families: ['disaster'],
        en: 'the height of the wave',
        hi: 'लहर की ऊंचाई',
      },
      {
        slug: 'storeys',
        mode: 'fixed',
        takes: 'storeys',
        kinds: ['fire', 'collapse', 'explosion'],
        families: ['disaster'],
        en: 'the number of storeys of the building',
        hi: 'इमारत की मंजिलों की संख्या',
      },
      {
        slug: 'turnout',
        mode: 'grows',
        takes: 'percent',
        families: ['election'],
        matter: 'contest',
        byPhase: true,
        en: 'the turnout',
        hi: 'मतदान प्रतिशत',
      },
      {
        slug: 'seats',
        mode: 'fixed',
        takes: 'seats',
        byHolder: true,
        families: ['election', 'taking-office', 'resignation'],
        matter: 'contest',
        en: 'the number of seats',
        hi: 'सीटों की संख्या',
      },
      {
        slug: 'projection',
        mode: 'same',
        takes: 'seats',
        en: 'the number of seats foreseen',
        hi: 'सीटों का अनुमान',
      },
      {
        slug: 'vote-share',
        mode: 'fixed',
        takes: 'percent',
        byHolder: true,
        families: ['election', 'taking-office'],
        matter: 'contest',
        en: 'the share of the vote',
        hi: 'वोट प्रतिशत',
      },
      {
        slug: 'house',
        mode: 'fixed',
        takes: 'seats',
        matter: 'contest',
        en: 'the number of all seats',
        hi: 'कुल सीटों की संख्या',
      },
      {
        slug: 'candidates',
        mode: 'fixed',
        takes: 'candidates',
        families: ['election'],
        matter: 'contest',
        byPhase: true,
        en: 'the number of candidates',
        hi: 'उम्मीदवारों की संख्या',
      },
      {
        slug: 'margin',
        mode: 'fixed',
        takes: 'votes',
        byPerson: true,
        families: ['election'],
        matter: 'contest',
        en: 'the margin of the victory',
        hi: 'जीत का अंतर',
      },
      {
        slug: 'votes-polled',
        mode: 'fixed',
        takes: 'votes',
        byPerson: true,
        families: ['election'],
        matter: 'contest',
        en: 'the number of votes won',
        hi: 'मिले वोटों की संख्या',
      },
      {
        slug: 'loss',
        mode: 'fixed',
        takes: 'money',
        families: calamity,
        en: 'the loss',
        hi: 'नुकसान',
      },
      {
        slug: 'aftershock-magnitude',
        mode: 'fixed',
        takes: 'magnitude',
        kinds: shakes,
        families: ['disaster'],
        en: 'the magnitude of the strongest aftershock',
        hi: 'सबसे तेज आफ्टरशॉक की तीव्रता',
      },
      {
        slug: 'aftershocks',
        mode: 'grows',
        takes: 'aftershocks',
        kinds: shakes,
        families: ['disaster'],
        en: 'the number of aftershocks',
        hi: 'आफ्टरशॉक की संख्या',
      },
      {
        slug: 'shaking',
        mode: 'fixed',
        takes: 'length',
        byPlace: 'also',
        kinds: shakes,
        families: ['disaster'],
        en: 'the length of the tremors',
        hi: 'झटकों की अवधि',
      },
      {
        slug: 'epicentre-distance',
        mode: 'fixed',
        takes: 'distance',
        byPlace: 'only',
        kinds: shakes,
        families: ['disaster'],
        en: 'the distance of the epicentre',
        hi: 'केंद्र की दूरी',
      },
      {
        slug: 'destroyed',
        mode: 'grows',
        takes: 'buildings',
        byPlace: 'also',
        families: calamity,
        en: 'the number of houses destroyed',
        hi: 'ढहे मकानों की संख्या',
      },
      {
        slug: 'damaged',
        mode: 'grows',
        takes: 'buildings',
        byPlace: 'also',
        families: calamity,
        en: 'the number of houses damaged',
        hi: 'क्षतिग्रस्त मकानों की संख्या',
      },
      {
        slug: 'wind',
        mode: 'fixed',
        takes: 'speed',
        byPlace: 'also',
        kinds: ['storm', 'landfall'],
        families: ['disaster'],
        en: 'the speed of the wind',
        hi: 'हवा की रफ्तार',
      },
      {
        slug: 'rain',
        mode: 'fixed',
        takes: 'rain',
        byPlace: 'only',
        kinds: ['storm', 'landfall', 'flood', 'landslide'],
        families: ['disaster'],
        en: 'the rainfall',
        hi: 'बारिश',
      },
      {
        slug: 'mass',
        mode: 'fixed',
        takes: 'weight',
        matter: 'mission',
        families: ['launch'],
        en: 'the mass of the satellite',
        hi: 'उपग्रह का वजन',
      },
      {
        slug: 'other-mass',
        mode: 'same',
        takes: 'weight',
        families: ['launch'],
        en: 'the mass of the rocket or its load',
        hi: 'रॉकेट या ईंधन का वजन',
      },
      {
        slug: 'cost',
        mode: 'fixed',
        takes: 'money',
        matter: 'mission',
        families: ['launch'],
        en: 'the cost',
        hi: 'लागत',
      },
      {
        slug: 'separation',
        mode: 'fixed',
        takes: 'length',
        matter: 'mission',
        families: ['launch'],
        en: 'the time from lift-off to separation',
        hi: 'प्रक्षेपण से अलग होने तक का समय',
      },
      {
        slug: 'countdown',
        mode: 'fixed',
        takes: 'length',
        matter: 'mission',
        families: ['launch'],
        en: 'the length of the countdown',
        hi: 'उलटी गिनती की अवधि',
      },
      {
        slug: 'halt',
        mode: 'fixed',
        takes: 'length',
        matter: 'mission',
        families: ['launch'],
        en: 'the time left when the countdown was stopped',
        hi: 'गिनती रुकने पर बचा समय',
      },
      {
        slug: 'orbit',
        mode: 'fixed',
        takes: 'distance',
        matter: 'mission',
        families: ['launch'],
        en: 'the height of the orbit',
        hi: 'कक्षा की ऊंचाई',
      },
      {
        slug: 'service-life',
        mode: 'fixed',
        takes: 'length',
        matter: 'mission',
        families: ['launch'],
        en: 'the service life',
        hi: 'काम करने की अवधि',
      },
      {
        slug: 'aboard',
        mode: 'fixed',
        takes: 'people',
        families: [...calamity, 'launch'],
        en: 'people on board',
        hi: 'सवार लोग',
      },
      {
        slug: 'stay',
        mode: 'fixed',
        takes: 'length',
        families: ['launch', 'docking'],
        en: 'the length of the stay',
        hi: 'ठहरने की अवधि',
      },
      {
        slug: 'life-jackets',
        mode: 'fixed',
        takes: 'jackets',
        kinds: ['capsizing', 'accident'],
        families: ['disaster'],
        en: 'the number of life jackets',
        hi: 'लाइफ जैकेट की संख्या',
      },
      {
        slug: 'danger-mark',
        mode: 'fixed',
        takes: 'distance',
        byPlace: 'also',
        byDay: true,
        families: ['disaster'],
        en: 'the height of the water above the danger mark',
        hi: 'खतरे के निशान से पानी की ऊंचाई',
      },
      {
        slug: 'fall',
        mode: 'fixed',
        takes: 'distance',
        kinds: moving,
        families: ['disaster'],
        en: 'the depth of the fall',
        hi: 'गिरने की गहराई',
      },
      {
        slug: 'speed',
        mode: 'fixed',
        takes: 'speed',
        kinds: moving,
        families: ['disaster'],
        en: 'the speed',
        hi: 'रफ्तार',
      },
      {
        slug: 'speed-limit',
        mode: 'same',
        takes: 'speed',
        kinds: moving,
        families: ['disaster'],
        en: 'the speed allowed',
        hi: 'तय रफ्तार',
      },
      {
        slug: 'put-out',
        mode: 'fixed',
        takes: 'length',
        families: ['disaster'],
        en: 'the time taken to put out the fire',
        hi: 'आग बुझाने में लगा समय',
      },
      {
        slug: 'report-due',
        mode: 'fixed',
        takes: 'deadline',
        families: calamity,
        byInquiry: true,
        en: 'the time given for the report',
        hi: 'रिपोर्ट देने की मोहलत',
      },
      {
        slug: 'report-given',
        mode: 'fixed',
        takes: 'length',
        families: calamity,
        en: 'the time given',
        hi: 'दी गई मोहलत',
      },
      {
        slug: 'panel',
        mode: 'fixed',
        takes: 'members',
        families: calamity,
        en: 'the number of members of the committee',
        hi: 'जांच समिति के सदस्यों की संख्या',
      },
      {
        slug: 'team',
        mode: 'fixed',
        takes: 'members',
        families: calamity,
        en: 'the number of members of the rescue team',
        hi: 'बचाव दल के सदस्यों की संख्या',
      },
      {
        slug: 'derailed',
        mode: 'fixed',
        takes: 'coaches',
        families: ['disaster'],
        en: 'the number of coaches off the rails',
        hi: 'पटरी से उतरे डिब्बों की संख्या',
      },
      {
        slug: 'cancelled',
        mode: 'grows',
        takes: 'trains',
        families: ['disaster'],
        en: 'the number of trains or flights cancelled',
        hi: 'रद्द ट्रेनों या उड़ानों की संख्या',
      },
      {
        slug: 'diverted',
        mode: 'grows',
        takes: 'trains',
        families: ['disaster'],
        en: 'the number of trains or flights diverted',
        hi: 'रास्ता बदली ट्रेनों या उड़ानों की संख्या',
      },
      {
        slug: 'engines',
        mode: 'grows',
        takes: 'engines',
        families: ['disaster'],
        en: 'the number of fire engines',
        hi: 'दमकल गाड़ियों की संख्या',
      },
      {
        slug: 'capacity',
        mode: 'fixed',
        takes: 'people',
        families: calamity,
        en: 'people it was meant for',
        hi: 'जितने लोगों के लिए बना था',
      },
      {
        slug: 'suspended',
        mode: 'grows',
        takes: 'people',
        of: calamity,
        en: 'people suspended',
        hi: 'निलंबित लोग',
      },
      {
        slug: 'returned',
        mode: 'same',
        takes: 'people',
        families: calamity,
        en: 'bodies handed over or identified',
        hi: 'सौंपे या पहचाने गए शव',
      },
      {
        slug: 'trade',
        mode: 'fixed',
        takes: 'money',
        families: [TALKS],
        en: 'the trade',
        hi: 'व्यापार',
      },
      {
        slug: 'trade-target',
        mode: 'fixed',
        takes: 'money',
        families: [TALKS],
        en: 'the target for trade',
        hi: 'व्यापार का लक्ष्य',
      },
      {
        slug: 'credit',
        mode: 'fixed',
        takes: 'money',
        families: [TALKS],
        en: 'the credit line',
        hi: 'ऋण सहायता',
      },
      {
        slug: 'grant',
        mode: 'fixed',
        takes: 'money',
        families: [TALKS],
        en: 'the grant',
        hi: 'अनुदान',
      },
      {
        slug: 'exports',
        mode: 'same',
        takes: 'money',
        families: [TALKS],
        en: 'the exports',
        hi: 'निर्यात',
      },
      {
        slug: 'imports',
        mode: 'same',
        takes: 'money',
        families: [TALKS],
        en: 'the imports',
        hi: 'आयात',
      },
      {
        slug: 'delegation',
        mode: 'fixed',
        takes: 'people',
        families: [TALKS],
        en: 'members of the delegation',
        hi: 'प्रतिनिधिमंडल के सदस्य',
      },
      {
        slug: 'talks-length',
        mode: 'fixed',
        takes: 'length',
        families: [TALKS],
        en: 'the length of the talks',
        hi: 'वार्ता की अवधि',
      },
      {
        slug: 'visit-length',
        mode: 'fixed',
        takes: 'length',
        families: [],
        en: 'the length of the visit',
        hi: 'यात्रा की अवधि',
      },
    ] satisfies Measure[]
  ).map((measure) => [measure.slug, measure]),
);

/** The measure of that slug. Throws for one that is not listed. */
export function measureOf(slug: string): Measure {
  const measure = measures.get(slug);
  if (!measure) throw new Error(`There is no measure ${slug}.`);
  return measure;
}

/** Units that name a measure by themselves: 27 deaths. */
export const MEASURE_OF_UNIT: Readonly<Record<string, string>> = {
  death: 'killed',
  'injured person': 'injured',
  body: 'bodies',
  delegate: 'delegation',
  magnitude: 'magnitude',
  seat: 'seats',
  storey: 'storeys',
  'life jacket': 'life-jackets',
  'km/h': 'speed',
  'fire engine': 'engines',
  convict: 'convicted',
  witness: 'witnesses',
  aftershock: 'aftershocks',
  candidate: 'candidates',
};
