import { nameSkeleton } from '../names.js';

/** Words of firms' names that say what a firm is or deals in, not which one it is. */
// biome-ignore format: a list of short words
const words = [
  'bank', 'banking', 'housing', 'home', 'finance', 'financial', 'fincorp', 'finserv', 'capital', 'credit', 'leasing', 'microfinance', 'small', 'payments',
  'insurance', 'life', 'health', 'general', 'asset', 'assets', 'wealth', 'management', 'fund', 'funds', 'trust', 'equity', 'private', 'investment',
  'investments', 'securities', 'broking', 'partners', 'holding', 'holdings', 'ventures', 'group', 'company', 'corporation', 'corp', 'limited', 'enterprises',
  'industries', 'industrial', 'works', 'mills', 'motors', 'motor', 'auto', 'automotive', 'tyres', 'steel', 'metals', 'metal', 'mining', 'minerals', 'cement',
  'cements', 'power', 'energy', 'green', 'solar', 'renewables', 'oil', 'gas', 'petroleum', 'petrochemicals', 'refinery', 'electric', 'electricals', 'electronics',
  'semiconductor', 'semiconductors', 'pharma', 'pharmaceutical', 'pharmaceuticals', 'laboratories', 'labs', 'lifesciences', 'biotech', 'drugs', 'hospital',
  'hospitals', 'healthcare', 'diagnostics', 'medical', 'infra', 'infrastructure', 'construction', 'constructions', 'engineering', 'engineers', 'projects',
  'realty', 'estate', 'developers', 'properties', 'builders', 'technologies', 'technology', 'tech', 'digital', 'data', 'software', 'systems', 'services',
  'solutions', 'consultancy', 'consulting', 'infotech', 'telecom', 'communications', 'networks', 'media', 'entertainment', 'studios', 'pictures', 'foods',
  'food', 'dairy', 'beverages', 'agro', 'agri', 'fertilisers', 'fertilizers', 'chemicals', 'chemical', 'paints', 'textiles', 'textile', 'fabrics', 'fashion',
  'apparel', 'retail', 'stores', 'mart', 'trading', 'exports', 'jewellers', 'jewellery', 'airlines', 'airways', 'aviation', 'airports', 'ports', 'port',
  'shipping', 'shipyard', 'shipbuilders', 'logistics', 'transport', 'railways', 'hotels', 'resorts', 'education', 'learning', 'university', 'college', 'school', 'institute', 'defence', 'aerospace', 'space',
];

/** Their skeletons, in which spellings and scripts meet, and they themselves, as they stand behind a name in its key. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  words.flatMap((word) => [word, nameSkeleton(word)]),
);
