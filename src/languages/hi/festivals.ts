/**
 * The festivals of the Hindu calendar that Hindi news dates by, by the key that `holidays` knows days by. The days are
 * computed: see `festivalDays`. Not here: Baisakhi, which is kept on 13 April (the holiday) or 14 April (the almanac);
 * festivals of several days under one name (नवरात्रि alone), of which no single day is meant; and days fixed in the
 * Gregorian calendar, which are in `holidays`.
 */
export const festivals: Readonly<Record<string, readonly string[]>> = {
  'makar-sankranti': ['मकर संक्रांति', 'मकर संक्रान्ति', 'मकरसंक्रांति'],
  'basant-panchami': ['बसंत पंचमी', 'वसंत पंचमी', 'बसंतपंचमी'],
  'maha-shivaratri': ['महाशिवरात्रि', 'महाशिवरात्री', 'महा शिवरात्रि'],
  'holika-dahan': ['होलिका दहन', 'छोटी होली'],
  holi: ['होली', 'धुलेंडी', 'धुलंडी', 'रंगों के त्योहार होली'],
  'chaitra-navratri': ['चैत्र नवरात्रि के पहले दिन', 'चैत्र नवरात्र के पहले दिन', 'हिंदू नववर्ष'],
  'ram-navami': ['राम नवमी', 'रामनवमी', 'श्रीराम नवमी'],
  'buddha-purnima': ['बुद्ध पूर्णिमा', 'वैशाख पूर्णिमा', 'बुद्ध जयंती'],
  'guru-purnima': ['गुरु पूर्णिमा', 'गुरू पूर्णिमा', 'व्यास पूर्णिमा', 'गुरु पूर्णिमा पर्व'],
  'raksha-bandhan': ['रक्षाबंधन', 'रक्षा बंधन', 'राखी'],
  janmashtami: ['जन्माष्टमी', 'कृष्ण जन्माष्टमी', 'श्रीकृष्ण जन्माष्टमी', 'श्री कृष्ण जन्माष्टमी'],
  'ganesh-chaturthi': ['गणेश चतुर्थी', 'विनायक चतुर्थी'],
  'sharad-navratri': [
    'शारदीय नवरात्रि के पहले दिन',
    'शारदीय नवरात्र के पहले दिन',
    'नवरात्रि के पहले दिन',
    'नवरात्र के पहले दिन',
  ],
  dussehra: ['दशहरा', 'दशहरे', 'विजयादशमी', 'विजयदशमी', 'विजया दशमी'],
  'karva-chauth': ['करवा चौथ', 'करवाचौथ'],
  dhanteras: ['धनतेरस', 'धन त्रयोदशी'],
  diwali: ['दिवाली', 'दीवाली', 'दीपावली', 'दिपावली'],
  'govardhan-puja': ['गोवर्धन पूजा', 'अन्नकूट'],
  'bhai-dooj': ['भाई दूज', 'भाईदूज', 'भैया दूज'],
  chhath: ['छठ', 'छठ पूजा', 'छठ पर्व', 'महापर्व छठ', 'डाला छठ'],
};
