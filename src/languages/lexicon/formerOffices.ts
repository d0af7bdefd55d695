import type { LexiconEntity } from './entry.js';

type Row = readonly [slug: string, hi: string, en: string];

/** Portfolios of ministers of states, whose former holders stand before courts; a comma parts the forms. */
// biome-ignore format: a portfolio a row
const PORTFOLIOS: readonly Row[] = [
  ['mines', 'खान,खनन,खनिज', 'mines,mining,mines and geology'],
  ['agriculture', 'कृषि', 'agriculture,farm'],
  ['health', 'स्वास्थ्य', 'health'],
  ['education', 'शिक्षा', 'education'],
  ['transport', 'परिवहन', 'transport'],
  ['excise', 'आबकारी,मद्य निषेध', 'excise'],
  ['food', 'खाद्य,खाद्य आपूर्ति,आपूर्ति', 'food,food and supplies,food and civil supplies'],
  ['forest', 'वन', 'forest'],
  ['public-works', 'लोक निर्माण,पीडब्ल्यूडी', 'public works,PWD'],
  ['rural-development', 'ग्रामीण विकास,पंचायती राज', 'rural development,panchayati raj'],
  ['urban-development', 'शहरी विकास,नगर विकास', 'urban development'],
  ['water-resources', 'जल संसाधन,सिंचाई', 'water resources,irrigation'],
  ['energy', 'ऊर्जा,बिजली', 'energy,power'],
  ['revenue', 'राजस्व', 'revenue'],
  ['labour', 'श्रम', 'labour,labor'],
  ['law', 'कानून,विधि', 'law'],
  ['industries', 'उद्योग', 'industries,industry'],
  ['social-welfare', 'समाज कल्याण', 'social welfare'],
  ['animal-husbandry', 'पशुपालन', 'animal husbandry'],
  ['cooperation', 'सहकारिता', 'cooperation,cooperatives'],
  ['sports', 'खेल', 'sports'],
  ['tourism', 'पर्यटन', 'tourism'],
  ['telecom', 'दूरसंचार,संचार', 'telecom,communications'],
  ['railway', 'रेल', 'railway,rail'],
  ['coal', 'कोयला', 'coal'],
  ['defence', 'रक्षा', 'defence'],
];

/** Other offices that somebody held. */
// biome-ignore format: an office a row
const OFFICES: readonly Row[] = [
  ['legislator', 'जनप्रतिनिधि', 'legislator,lawmaker'],
  ['chairperson', 'अध्यक्ष,चेयरमैन,सभापति', 'chairman,chairperson,chairwoman'],
  ['mayor', 'मेयर,महापौर', 'mayor'],
  ['village-head', 'सरपंच,मुखिया,प्रधान,ग्राम प्रधान', 'sarpanch,mukhiya,village head'],
  ['councillor', 'पार्षद', 'councillor,corporator'],
  ['director', 'निदेशक', 'director'],
  ['managing-director', 'प्रबंध निदेशक,एमडी', 'managing director,MD'],
  ['chief-executive', 'मुख्य कार्यकारी,सीईओ,मुख्य कार्यकारी अधिकारी', 'chief executive,CEO,chief executive officer'],
  ['manager', 'प्रबंधक,मैनेजर,शाखा प्रबंधक', 'manager,branch manager'],
  ['secretary', 'सचिव', 'secretary'],
  ['collector', 'कलेक्टर,जिलाधिकारी,उपायुक्त', 'collector,district magistrate,deputy commissioner'],
  ['engineer', 'इंजीनियर,अभियंता,मुख्य अभियंता', 'engineer,chief engineer'],
  ['principal', 'प्राचार्य,प्रिंसिपल', 'principal'],
  ['vice-chancellor', 'कुलपति', 'vice-chancellor,vice chancellor'],
  ['police-chief', 'पुलिस प्रमुख,डीजीपी,पुलिस महानिदेशक', 'police chief,DGP,director general of police'],
  ['police-officer', 'पुलिस अधिकारी,आईपीएस अधिकारी,आईपीएस', 'police officer,IPS officer'],
  ['bureaucrat', 'आईएएस अधिकारी,आईएएस,नौकरशाह', 'IAS officer,bureaucrat'],
  ['commissioner', 'आयुक्त,कमिश्नर', 'commissioner'],
  ['judge', 'जज,न्यायाधीश', 'judge'],
  ['soldier', 'सैनिक,फौजी', 'soldier,army man'],
];

const split = (names: string): string[] => names.split(',');

const former = (names: string, hi: boolean, tail = ''): string[] =>
  split(names).flatMap((name) =>
    hi ? [`पूर्व ${name}${tail}`] : [`former ${name}${tail}`, `ex-${name}${tail}`],
  );

/** Offices that somebody held: whoever held one is none of those who act in it. */
export const formerOffices: readonly LexiconEntity[] = [
  ...PORTFOLIOS.map(
    ([slug, hi, en]): LexiconEntity => ({
      key: `role/former-${slug}-minister`,
      type: 'ROLE',
      hi: former(hi, true, ' मंत्री'),
      en: former(en, false, ' minister'),
      kindOf: ['role/former-minister'],
    }),
  ),
  ...OFFICES.map(
    ([slug, hi, en]): LexiconEntity => ({
      key: `role/former-${slug}`,
      type: 'ROLE',
      hi: former(hi, true),
      en: former(en, false),
    }),
  ),
];
