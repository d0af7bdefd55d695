import type { Words } from '../pack.js';

type Row = readonly [slug: string, en: string, hi: string];

/** What scams are named by, in both languages; a comma parts the forms. */
// biome-ignore format: one thing a line reads as a table
const rows: readonly Row[] = [
  ['fertiliser', 'fertiliser,fertilizer', 'खाद,उर्वरक,यूरिया'],
  ['seed', 'seed,seeds', 'बीज'],
  ['fodder', 'fodder', 'चारा'],
  ['grain', 'grain,foodgrain,food grain,wheat', 'अनाज,खाद्यान्न,गेहूं'],
  ['rice', 'rice,paddy', 'चावल,धान'],
  ['ration', 'ration,PDS,public distribution system', 'राशन,पीडीएस'],
  ['midday-meal', 'midday meal,mid-day meal', 'मिड-डे मील,मिड डे मील,मध्याह्न भोजन,मध्यान्ह भोजन'],
  ['sugar', 'sugar', 'चीनी'],
  ['coal', 'coal,coal block,coal allocation,coal levy', 'कोयला,कोल,कोल ब्लॉक,कोयला लेवी'],
  ['sand', 'sand,sand mining', 'बालू,रेत,बालू खनन'],
  ['mining', 'mining,iron ore', 'खनन,खदान,लौह अयस्क'],
  ['land', 'land,plot', 'जमीन,भूमि,भूखंड,प्लॉट'],
  ['land-for-jobs', 'land-for-jobs,land for jobs', 'जमीन के बदले नौकरी,नौकरी के बदले जमीन,लैंड फॉर जॉब'],
  ['housing', 'housing,flat', 'आवास,फ्लैट,आवासीय'],
  ['liquor', 'liquor,excise,excise policy,liquor policy', 'शराब,आबकारी,आबकारी नीति,शराब नीति'],
  ['recruitment', 'recruitment,jobs,job,cash-for-jobs,cash for jobs', 'भर्ती,नौकरी,नियुक्ति,बहाली'],
  ['teachers', 'teacher recruitment,teachers recruitment,school jobs', 'शिक्षक भर्ती,शिक्षक नियुक्ति'],
  ['constables', 'constable recruitment,police recruitment', 'सिपाही भर्ती,पुलिस भर्ती,आरक्षक भर्ती'],
  ['exam', 'examination,exam,paper leak,question paper leak', 'परीक्षा,पेपर लीक,प्रश्नपत्र लीक'],
  ['scholarship', 'scholarship', 'छात्रवृत्ति,स्कॉलरशिप'],
  ['admission', 'admission,admissions', 'प्रवेश,दाखिला'],
  ['marks', 'marks,topper,toppers', 'अंक,टॉपर'],
  ['uniform', 'uniform,school uniform', 'वर्दी,यूनिफॉर्म'],
  ['medicine', 'medicine,medicines,drug purchase', 'दवा,दवाई,औषधि'],
  ['health', 'health,NRHM,health mission,ambulance', 'स्वास्थ्य,एनआरएचएम,एंबुलेंस'],
  ['bitumen', 'bitumen,tar', 'अलकतरा,कोलतार'],
  ['road', 'road,highway', 'सड़क'],
  ['bridge', 'bridge', 'पुल'],
  ['irrigation', 'irrigation,canal,dam', 'सिंचाई,नहर,बांध'],
  ['water', 'water,tap water,drinking water', 'पेयजल,जल जीवन मिशन,पानी'],
  ['toilet', 'toilet,toilets', 'शौचालय'],
  ['power', 'power,electricity,solar', 'बिजली,सोलर'],
  ['street-light', 'street light,streetlight', 'स्ट्रीट लाइट'],
  ['spectrum', 'spectrum,2G,2G spectrum', 'टूजी,2जी,स्पेक्ट्रम'],
  ['defence', 'defence,arms,helicopter,submarine,gun', 'रक्षा,हेलीकॉप्टर,तोप,ताबूत'],
  ['bank', 'bank,bank loan,loan,cooperative bank,co-operative bank', 'बैंक,ऋण,लोन,बैंक ऋण,सहकारी बैंक'],
  ['chit-fund', 'chit fund,chit-fund,ponzi', 'चिटफंड,चिट फंड,पोंजी'],
  ['share', 'stock,share,shares,securities', 'शेयर,प्रतिभूति'],
  ['stamp', 'stamp paper,stamp', 'स्टांप,स्टांप पेपर'],
  ['treasury', 'treasury', 'कोषागार,ट्रेजरी'],
  ['pension', 'pension', 'पेंशन'],
  ['wedding', 'wedding,marriage', 'सामूहिक विवाह'],
  ['rural-jobs', 'MGNREGA,MNREGA,NREGA', 'मनरेगा'],
  ['forest', 'forest,timber,sandalwood', 'वन,लकड़ी,चंदन'],
  ['cattle', 'cattle,cow,goat', 'पशु,पशुधन,गाय,बकरी'],
  ['games', 'games,sports', 'खेल'],
];

const CRIMES = {
  en: ['scam', 'scams', 'fraud', 'racket', 'scandal', 'bribery case'],
  hi: ['घोटाला', 'घोटाले', 'घोटालों', 'घपला', 'घपले', 'स्कैम', 'फर्जीवाड़ा', 'फर्जीवाड़े'],
};
const DEALINGS = {
  en: ['', ' procurement', ' purchase', ' supply', ' distribution'],
  hi: ['', ' खरीद', ' आपूर्ति', ' वितरण'],
};

/** The names of scams in one language, each by what it was about; and the bare words for a scam, by nothing. */
export function affairsIn(language: 'en' | 'hi'): readonly Words[] {
  const crimes = CRIMES[language];
  const named = rows.map(([slug, en, hi]): Words => {
    const things = (language === 'en' ? en : hi).split(',');
    const forms = things.flatMap((thing) =>
      DEALINGS[language].flatMap((dealing) => crimes.map((crime) => `${thing}${dealing} ${crime}`)),
    );
    return { forms, sense: { cls: 'affair', subject: slug } };
  });
  return [...named, { forms: crimes, sense: { cls: 'affair', subject: null } }];
}
