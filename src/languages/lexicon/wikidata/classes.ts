import type { LexiconEntity } from '../entry.js';

/**
 * What a Wikidata entity is, by the class it is an instance of (P31). Subclasses are listed instead of looked up: the class
 * tree has millions of edges and would have to be read before the dump. A class that is missing here is given with
 * `--class Q…=PLACE`.
 */
// biome-ignore format: a kind a line reads as a table
const CLASSES: Readonly<Record<LexiconEntity['type'], readonly string[]>> = {
  PERSON: ['Q5'],
  PLACE: [
    // country, sovereign state, republic, historical and constituent country, state, federated state, continent, region
    'Q6256', 'Q3624078', 'Q7270', 'Q336', 'Q7275', 'Q107390', 'Q5107', 'Q82794',
    // state, union territory and district of India; first-level division, province, county
    'Q12443800', 'Q467745', 'Q1149652', 'Q10864048', 'Q34876', 'Q28575', 'Q56061',
    // city, big city, metropolis, megacity, city of millions, capital, town, municipality, village, settlement, neighbourhood
    'Q515', 'Q1549591', 'Q200250', 'Q174844', 'Q1637706', 'Q5119', 'Q3957', 'Q15284', 'Q532', 'Q486972', 'Q123705',
    // river, lake, mountain, island, sea, airport, port, railway station
    'Q4022', 'Q23397', 'Q8502', 'Q23442', 'Q165', 'Q1248784', 'Q44782', 'Q55488',
  ],
  ORGANISATION: [
    // organisation, international and intergovernmental organisation, military alliance, non-governmental organisation
    'Q43229', 'Q484652', 'Q245065', 'Q1127126', 'Q79913', 'Q15925165',
    // party, legislature, parliament, ministry, government agency, court, supreme court, police, armed forces, army, navy
    'Q7278', 'Q11204', 'Q35749', 'Q192350', 'Q327333', 'Q41487', 'Q190752', 'Q732717', 'Q772547', 'Q37726', 'Q4508',
    // business, company, enterprise, public company, bank, central bank, stock exchange, airline, trade union
    'Q4830453', 'Q783794', 'Q6881511', 'Q891723', 'Q22687', 'Q66344', 'Q11691', 'Q46970', 'Q178790',
    // university, public university, research institute, hospital, news agency, newspaper, daily newspaper, think tank
    'Q3918', 'Q875538', 'Q31855', 'Q16917', 'Q192283', 'Q11032', 'Q1110794', 'Q155271', 'Q17127659',
  ],
  // position, public office, elective office, minister, head of state, head of government, ambassador
  ROLE: ['Q4164871', 'Q294414', 'Q17279032', 'Q83307', 'Q48352', 'Q2285706', 'Q121998'],
  WORK: [],
  EVENT: [],
};

/** Which type each class makes an entity; an entity of several classes takes the first that is found here. */
export const typeOfClass: ReadonlyMap<string, LexiconEntity['type']> = new Map(
  Object.entries(CLASSES).flatMap(([type, classes]) =>
    classes.map((id) => [id, type as LexiconEntity['type']] as const),
  ),
);
