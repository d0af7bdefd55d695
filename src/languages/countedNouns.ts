/**
 * What newsrooms count, by the unit code that every language gives it: the English name in the singular. Words for one
 * thing have one code (मजदूर, श्रमिक, workers, labourers), so that counts of it can be laid side by side.
 */
// biome-ignore format: a list of short words reads as a table
export const countedNouns = [
  'minister', 'MP', 'MLA', 'councillor', 'member', 'delegate', 'judge', 'lawyer', 'accused', 'convict', 'witness', 'officer', 'police officer', 'soldier', 'militant',
  'woman', 'child', 'man', 'girl', 'boy', 'youth', 'student', 'teacher', 'doctor', 'nurse', 'patient', 'farmer', 'worker', 'employee',
  'journalist', 'player', 'astronaut', 'voter', 'candidate', 'devotee', 'tourist', 'customer', 'family', 'team', 'body',
  'seat', 'vote', 'party', 'file', 'bill', 'case', 'charge', 'petition', 'complaint', 'question', 'agreement', 'MoU', 'proposal', 'project',
  'job', 'post', 'study', 'experiment', 'sample', 'test', 'dose', 'award', 'page',
  'house', 'building', 'shop', 'village', 'district', 'state', 'city', 'country', 'school', 'hospital', 'college', 'bank', 'branch',
  'company', 'bridge', 'temple', 'polling station', 'tree', 'animal',
  'vehicle', 'car', 'bus', 'truck', 'train', 'coach', 'flight', 'aircraft', 'helicopter', 'fire engine', 'boat', 'ship', 'satellite', 'drone', 'missile',
  'point', 'basis point', 'share', 'run', 'wicket', 'ball', 'over', 'goal', 'medal', 'match', 'series', 'aftershock', 'account', 'plant', 'store',
  'life jacket', 'storey',
  'bed', 'investor', 'shareholder', 'agent', 'manager', 'director', 'promoter', 'trader', 'engineer', 'scientist', 'expert', 'driver', 'guard', 'activist', 'volunteer',
  'suspect', 'prisoner', 'expatriate', 'property', 'paper', 'hearing', 'count', 'phone', 'weapon', 'bullet', 'office', 'room', 'hotel', 'flat', 'shed',
  'mine', 'airport', 'station', 'road', 'pole', 'tent', 'blanket', 'ambulance', 'camp', 'container', 'visa', 'scholarship', 'embassy', 'engine', 'rocket', 'instrument',
  'orbit', 'mission', 'patent', 'licence', 'course', 'user', 'machine', 'coin', 'sector', 'postponement',
  'ATM', 'camera', 'cylinder', 'diver', 'dog', 'firefighter', 'foreigner', 'hut', 'kit', 'packet', 'panchayat', 'police station',
  'rescuer', 'sack', 'smuggler', 'ticket', 'transformer', 'wagon', 'ward',
] as const;

/** A thing counted, by its code. */
export type CountedNoun = (typeof countedNouns)[number];

const codes: ReadonlySet<string> = new Set(countedNouns);

/** Whether a unit is a thing that newsrooms count, and no measure, money or toll. */
export function isCountedNoun(unit: string): boolean {
  return codes.has(unit);
}
