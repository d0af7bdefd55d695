import { either } from '../forms.js';
import type { Pattern } from '../pack.js';

/** What is made, dug or sold at a works, or how it is: said of many, the name of none. */
const TRADES = either(
  'chemical chemicals fireworks firework firecracker firecrackers cracker explosive explosives ammunition ordnance ' +
    'plastic plastics rubber tyre tire foam paint textile textiles garment garments cloth cotton yarn jute hosiery paper ' +
    'cardboard plywood timber furniture drug pharma pharmaceutical steel iron aluminium aluminum copper brass cement ' +
    'glass sugar rice flour oil spice food biscuit bread ice liquor match candle incense fertiliser fertilizer pesticide ' +
    'shoe footwear leather toy battery electronics auto gas coal stone mica bauxite sand gold vegetable fruit grain ' +
    'wholesale government private illegal closed luxury nearby',
);

/** Names of bodies and places that no lexicon knows, by the word for their kind beside them. */
// biome-ignore format: one rule a line reads as a table
const kinds: readonly Pattern[] = [
  { name: 'bank', pattern: "name:coined 'bank' 'ltd'|'limited'|'plc'|'corp'|'corporation'?", make: 'bank' },
  { name: 'airline', pattern: "name:coined 'airlines'|'airways'|'airline'", make: 'airline' },
  { name: 'firm', pattern: "name:coined 'finance'|'financial'|'finserv'|'capital'|'cement'|'cements'|'steel'|'steels'|'pharma'|'pharmaceuticals'|'laboratories'|'labs'|'lifesciences'|'biotech'|'healthcare'|'hospitals'|'energy'|'power'|'renewables'|'chemicals'|'fertilisers'|'petrochemicals'|'petroleum'|'technologies'|'technology'|'tech'|'digital'|'analytics'|'services'|'consultancy'|'networks'|'robotics'|'software'|'systems'|'solutions'|'infotech'|'infra'|'infrastructure'|'constructions'|'engineering'|'securities'|'broking'|'logistics'|'foods'|'beverages'|'dairy'|'agro'|'textiles'|'mills'|'retail'|'mart'|'realty'|'developers'|'properties'|'holdings'|'ventures'|'partners'|'investments'|'insurance'|'telecom'|'communications'|'entertainment'|'electronics'|'electricals'|'electric'|'auto'|'automotive'|'tyres'|'batteries'|'mobility'|'ports'|'minerals'|'metals'|'aluminium'|'paints'|'polymers'|'plastics'|'jewellers'|'hotels'|'payments'|'microfinance'|'enterprises'|'consumer'|'semiconductors'|'aerospace'|'fund'|'medicare'|'medcare'|'diagnostics'|'healthtech'|'fintech'|'wellness'|'biosciences'|'bioscience'|'biologics'|'therapeutics'|'remedies'|'drugs'|'clinics'|'eyecare'|'pathlabs'|'automobiles'|'motorcycles'|'tractors'|'cables'|'alloys'|'castings'|'forgings'|'machinery'|'instruments'|'controls'|'automation'|'aviation'|'shipyard'|'shipping'|'maritime'|'dockyard'|'shipbuilders'|'railtech'|'dynamics'|'transmission'|'refineries'|'refinery'|'optics'|'fibre'|'broadband'|'studios'|'publications'|'publishers'|'edtech'|'travels'|'tours'|'tourism'|'couriers'|'warehousing'|'supermarkets'|'fashions'|'apparel'|'garments'|'clothing'|'lifestyle'|'footwear'|'silks'|'fabrics'|'spinning'|'yarns'|'jewels'|'sugars'|'breweries'|'distilleries'|'bakers'|'biscuits'|'crop'|'fertilizers'|'pesticides'|'aqua'|'fisheries'|'poultry'|'packaging'|'ceramics'|'sanitaryware'|'granites'|'marbles'|'furniture'|'furnishings'|'buildtech'|'estates'|'malls'|'cinemas'|'multiplex'|'theatres'|'wealth'|'asset'|'leasing'|'fincorp'|'finvest'|'capfin'|'fintrade'|'bancorp'|'bancshares'|'advisors'|'advisory'|'consultants'|'staffing'|'facilities'|'exports'|'overseas'|'interactive'|'platforms'|'brands'|'products'|'appliances'|'cosmetics'|'toys'|'nutrition'|'organics'|'naturals'|'herbals'|'ayurveda'|'stewardship'", make: 'firm' },
  { name: 'firm-with-legal-form', pattern: "organisation:organisation 'ltd'|'limited'|'inc'|'corp'|'plc'|'pvt' '.'?", make: 'same' },
  { name: 'firm-group', pattern: "organisation:organisation 'group'", make: 'same' },
  { name: 'group', pattern: "name:coined 'Group'", make: 'group' },
  { name: 'company', pattern: "name:coined 'ltd'|'limited'|'inc'|'corp'|'corporation'|'plc'|'llc'|'industries'|'motors'|'pvt'|'private' 'ltd'|'limited'? '.'?", make: 'company' },
  { name: 'university', pattern: "name:coined 'university'", make: 'university' },
  { name: 'college', pattern: "name:coined 'college'", make: 'college' },
  { name: 'school', pattern: "name:coined 'school'", make: 'school' },
  { name: 'hospital', pattern: "name:coined 'hospital'", make: 'hospital' },
  { name: 'high-court', pattern: "name:coined 'high' 'court'", make: 'highCourt' },
  { name: 'party', pattern: "name:coined 'party'", make: 'party' },
  { name: 'village-before-kind', pattern: "name:coined 'village'|'hamlet'", make: 'namedVillage' },
  { name: 'village-behind-kind', pattern: "'village'|'hamlet' 'of' name:unknown", make: 'namedVillage' },
  { name: 'place-before-mandal', pattern: "name:coined 'mandal' &'in'|'of'|'block'|'headquarters'", make: 'namedPlace' },
  { name: 'place-before-kind', pattern: "name:coined 'district'|'town'|'tehsil'|'taluk'|'taluka'|'province'|'prefecture'", make: 'namedPlace' },
  // The great rivers run through too many places to tell one report from another.
  { name: 'river', pattern: "!'Ganga'|'Ganges'|'Yamuna'|'Brahmaputra'|'Narmada'|'Godavari'|'Krishna'|'Cauvery'|'Kaveri'|'Indus'|'Sutlej'|'Satluj'|'Beas'|'Ravi'|'Chenab'|'Jhelum'|'Ghaghara'|'Sarayu'|'Gandak'|'Kosi'|'Son'|'Chambal'|'Betwa'|'Mahanadi'|'Tapi'|'Sabarmati'|'Gomti'|'Teesta'|'Nile' name:coined 'river'|'lake'|'canal'|'creek'|'stream'", make: 'namedRiver' },
  { name: 'site', pattern: `!${TRADES} name:coined 'ghat'|'dam'|'bridge'|'tunnel'|'chowk'|'crossing'|'junction'|'station'|'colony'|'nagar'|'vihar'|'temple'|'mosque'|'gurdwara'|'mine'|'colliery'|'factory'|'mill'|'hotel'|'apartment'|'apartments'|'tower'|'market'|'mall'|'port'|'pass'|'valley'|'island'|'stadium'|'auditorium'|'maidan'|'ground'|'grounds'|'durbar'|'palace'`, make: 'namedSite' },
  { name: 'place-behind-kind', pattern: "'town'|'city' 'of' name:unknown", make: 'namedPlace' },
];

/** How people, places, bodies and offices are named. */
// biome-ignore format: one rule a line reads as a table
export const namePatterns: readonly Pattern[] = [
  { name: 'abbreviated-organisation', pattern: "organisation:organisation '(' organisation? unknown? ')'", make: 'same' },
  { name: 'industrial-area', pattern: "name:coined 'industrial' 'area'|'estate'|'belt'|'township'", make: 'namedPlace' },
  { name: 'place-with-industrial-area', pattern: "place:place 'industrial' 'area'|'estate'|'belt'|'township'", make: 'same' },
  { name: 'place-with-its-kind', pattern: "place:place 'city'|'district'|'town'", make: 'same' },
  { name: 'numbered-mission', pattern: "name:coined 'mission' '-'? n:number", make: 'numberedWork' },
  { name: 'work-of-series', pattern: "base:work +'-' +name:coined", make: 'workOfSeries' },
  { name: 'numbered-work', pattern: "name:coined +'-' +n:number", make: 'numberedWork' },
  { name: 'operation', pattern: "'operation' name:unknown", make: 'namedOperation' },
  { name: 'train', pattern: "name:unknown 'Express'|'Mail'|'Superfast' 'Express'? 'train'?", make: 'namedTrain' },
  { name: 'train-of-place', pattern: "place:place 'Express'|'Mail'|'Superfast' 'Express'? 'train'?", make: 'namedTrain' },
  ...kinds,

  { name: 'titled-name', pattern: "title '.'? person:personName", make: 'sameName' },
  { name: 'titled-full-name', pattern: "title '.'? name:fullName", make: 'namedPerson' },
  { name: 'titled-unknown', pattern: "'mr'|'mrs'|'ms'|'dr'|'prof'|'shri'|'smt' '.'? name:unknown", make: 'namedPerson' },
  { name: 'full-name', pattern: "name:fullName !'jail'|'prison'|'airport'|'stadium'|'hospital'|'university'|'college'|'park'|'road'", make: 'namedPerson' },
  { name: 'called-name', pattern: "<'pilot'|'commander'|'cosmonaut'|'actor'|'actress'|'singer'|'scientist'|'suspect'|'activist'|'filmmaker'|'billionaire'|'cricketer'|'counterpart' name:unknown", make: 'namedPerson' },
  { name: 'person', pattern: 'name:personName', make: 'person' },

  { name: 'office-of-adjective', pattern: 'of:placeAdjective role:role', make: 'office' },
  { name: 'office-of-owner', pattern: 'of:place|organisation case:marker role:role', make: 'ownedOffice' },
  { name: 'office-of-place', pattern: "role:role 'of' of:place", make: 'office' },
  { name: 'office-of-organisation', pattern: "role:role 'of' of:organisation", make: 'office' },
  { name: 'office-behind-place', pattern: 'of:place role:role', make: 'office' },
  { name: 'office-behind-organisation', pattern: 'of:organisation role:role', make: 'office' },
  { name: 'office', pattern: 'role:role', make: 'office' },
  { name: 'officer', pattern: "office:office title? '.'? person:person", make: 'officer' },
  { name: 'officer-unknown', pattern: "office:office title? '.'? name:unknown", make: 'officer' },
  { name: 'officer-in-apposition', pattern: "person:person ',' 'the'|'a'|'an'? office:office &','|'.'|')'|'and'|'who'", make: 'officer' },
  { name: 'officer-unknown-in-apposition', pattern: "name:unknown ',' 'the' office:office &','|'.'|')'", make: 'officer' },
];
