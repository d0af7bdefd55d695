/**
 * One thing that the news names, under all its names in both languages.
 *
 * Names are written in NFC. Variants that differ only in nukta, in anusvara against chandrabindu or in a zero-width
 * joiner are not listed: matching folds them.
 *
 * An English name of several words is read in any case. One of a single word is read as it is written: what has a capital
 * here needs it in the text (`US` is not "us", `PM` not "5 pm", `General` not "general"), what has none is read either way.
 */
export interface LexiconEntity {
  /** `person/narendra-modi`, `place/moscow`, `organisation/sco`, `role/prime-minister`. */
  readonly key: string;
  readonly type: 'PERSON' | 'PLACE' | 'ORGANISATION' | 'ROLE' | 'WORK' | 'EVENT';
  /** Full names, the usual one first, with the spellings that newsrooms use. */
  readonly hi: readonly string[];
  readonly en: readonly string[];
  /** Names that stand for the entity on their own only where no other is near: a surname, an initials form. */
  readonly shortHi?: readonly string[];
  readonly shortEn?: readonly string[];
  /** Adjectives of a place: रूसी, Russian. */
  readonly adjectiveHi?: readonly string[];
  readonly adjectiveEn?: readonly string[];
  /** Direct containers by key: a place in a place, an organ of an organisation. */
  readonly partOf?: readonly string[];
  /** Direct classes by key: role/first-deputy-prime-minister is a kind of role/deputy-prime-minister. */
  readonly kindOf?: readonly string[];
  /** Given only where it is certain. */
  readonly wikidataId?: string;
}
