import type { Messages } from './en.js';

/**
 * How values read in Hindi. Digits are latin, as Indian news writes them. `case` is oblique where a
 * postposition follows: 1990 का दशक, but 1990 के दशक के आसपास.
 */
export const hi: Messages = {
  around: '{date} के आसपास',
  perhaps: 'संभवतः {date}',
  moment: '{day} को {time} बजे',
  momentZoned: '{day} को {time} बजे ({zone})',
  onOrBefore: '{date}{unit, select, day { को} moment {} other { में}} या उससे पहले',
  onOrAfter: '{date}{unit, select, day { को} moment {} other { में}} या उसके बाद',
  fromTo: '{from} से {to} तक',
  untilFromUnknown: '{date} तक, आरंभ अज्ञात',
  sinceToUnknown: '{date} से, अंत अज्ञात',
  anyTime: 'कभी भी',
  unknownTime: 'अज्ञात समय पर',
  decade: '{year} {case, select, oblique {के} other {का}} दशक',
  century: '{number}वीं सदी',
  yearBc: '{year} ईसा पूर्व',
  season:
    '{case, select, oblique {{year} {season, select, spring {के वसंत} summer {की गर्मियों} autumn {के पतझड़} other {की सर्दियों}}} other {{year} {season, select, spring {का वसंत} summer {की गर्मियां} autumn {का पतझड़} other {की सर्दियां}}}}',
  quarter: '{year} की {number, select, 1 {पहली} 2 {दूसरी} 3 {तीसरी} other {चौथी}} तिमाही',
  thirdOfYear:
    '{year} के {number, select, 1 {पहले} 2 {दूसरे} other {अंतिम}} चार {case, select, oblique {महीनों} other {महीने}}',
  half: '{year} की {number, select, 1 {पहली} other {दूसरी}} छमाही',

  about: 'लगभग {figure}',
  atLeast: 'कम से कम {figure}',
  atMost: 'अधिकतम {figure}',
  moreThan: '{figure} से अधिक',
  lessThan: '{figure} से कम',
  range: '{from} से {to}',
  percent: '{number} प्रतिशत',
  counted: '{number} {thing}',
  anyFigure: 'कोई संख्या',

  ordinal: '{number, plural, =1 {पहला} =2 {दूसरा} =3 {तीसरा} =4 {चौथा} =6 {छठा} other {#वां}}',

  orderBefore: '{days, plural, =0 {पहले} =1 {एक दिन पहले} other {# दिन पहले}}',
  orderSameDay: 'उसी दिन',
  orderAfter: '{days, plural, =0 {बाद में} =1 {एक दिन बाद} other {# दिन बाद}}',

  happened: 'हुआ',
  didNotHappen: 'नहीं हुआ',
};

/** Hindi nouns of what news counts, [one, several], by the English noun of the value's unit. */
export const hiNouns: Readonly<Record<string, readonly [string, string]>> = {
  person: ['व्यक्ति', 'लोग'],
  people: ['व्यक्ति', 'लोग'],
  man: ['पुरुष', 'पुरुष'],
  woman: ['महिला', 'महिलाएं'],
  child: ['बच्चा', 'बच्चे'],
  death: ['मौत', 'मौतें'],
  injury: ['घायल', 'घायल'],
  minister: ['मंत्री', 'मंत्री'],
  member: ['सदस्य', 'सदस्य'],
  soldier: ['सैनिक', 'सैनिक'],
  policeman: ['पुलिसकर्मी', 'पुलिसकर्मी'],
  devotee: ['श्रद्धालु', 'श्रद्धालु'],
  worker: ['कर्मी', 'कर्मी'],
  student: ['छात्र', 'छात्र'],
  farmer: ['किसान', 'किसान'],
  passenger: ['यात्री', 'यात्री'],
  family: ['परिवार', 'परिवार'],
  country: ['देश', 'देश'],
  state: ['राज्य', 'राज्य'],
  district: ['जिला', 'जिले'],
  village: ['गांव', 'गांव'],
  city: ['शहर', 'शहर'],
  house: ['घर', 'घर'],
  hospital: ['अस्पताल', 'अस्पताल'],
  school: ['स्कूल', 'स्कूल'],
  seat: ['सीट', 'सीटें'],
  vote: ['वोट', 'वोट'],
  party: ['दल', 'दल'],
  meeting: ['बैठक', 'बैठकें'],
  session: ['सत्र', 'सत्र'],
  agreement: ['समझौता', 'समझौते'],
  company: ['कंपनी', 'कंपनियां'],
  vehicle: ['वाहन', 'वाहन'],
  train: ['ट्रेन', 'ट्रेनें'],
  aircraft: ['विमान', 'विमान'],
  missile: ['मिसाइल', 'मिसाइलें'],
  drone: ['ड्रोन', 'ड्रोन'],
  time: ['बार', 'बार'],
  case: ['मामला', 'मामले'],
  post: ['पद', 'पद'],
};
