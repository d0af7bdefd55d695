/** A portfolio of a cabinet, by how questions name it. */
export interface Portfolio {
  readonly en: string;
  readonly hi: string;
}

type Row = readonly [slug: string, en: string, hi: string];

// biome-ignore format: one portfolio a line reads as a table
const rows: readonly Row[] = [
  ['finance', 'finance', 'वित्त'],
  ['home', 'home', 'गृह'],
  ['health', 'health', 'स्वास्थ्य'],
  ['education', 'education', 'शिक्षा'],
  ['agriculture', 'agriculture', 'कृषि'],
  ['public-works', 'public works', 'लोक निर्माण'],
  ['revenue', 'revenue', 'राजस्व'],
  ['energy', 'energy', 'ऊर्जा'],
  ['industries', 'industries', 'उद्योग'],
  ['urban-development', 'urban development', 'नगर विकास'],
  ['rural-development', 'rural development', 'ग्रामीण विकास'],
  ['water', 'water resources', 'जल संसाधन'],
  ['forest', 'forest and environment', 'वन और पर्यावरण'],
  ['tourism', 'tourism', 'पर्यटन'],
  ['transport', 'transport', 'परिवहन'],
  ['law', 'law', 'विधि'],
  ['food', 'food and civil supplies', 'खाद्य आपूर्ति'],
  ['labour', 'labour', 'श्रम'],
  ['mining', 'mining', 'खनन'],
  ['panchayati-raj', 'panchayati raj', 'पंचायती राज'],
  ['excise', 'excise', 'आबकारी'],
  ['defence', 'defence', 'रक्षा'],
  ['foreign', 'external affairs', 'विदेश'],
  ['railways', 'railways', 'रेल'],
];

/** The portfolios, by slug. */
export const portfolios: ReadonlyMap<string, Portfolio> = new Map(
  rows.map(([slug, en, hi]) => [slug, { en, hi }]),
);
