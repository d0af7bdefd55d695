import type { Words } from '../pack.js';

type Row = readonly [slug: string, en: string, hi: string];

/** What the police seize, in both languages; a comma parts the forms. */
// biome-ignore format: one thing a line reads as a table
const rows: readonly Row[] = [
  ['heroin', 'heroin', 'हेरोइन'],
  ['opium', 'opium', 'अफीम'],
  ['charas', 'charas,hashish', 'चरस'],
  ['ganja', 'ganja,cannabis,marijuana', 'गांजा,गांजे'],
  ['smack', 'smack', 'स्मैक'],
  ['cocaine', 'cocaine', 'कोकीन'],
  ['mephedrone', 'mephedrone,MD drugs', 'मेफेड्रोन,एमडी ड्रग्स'],
  ['poppy-husk', 'poppy husk,doda', 'डोडा,डोडा चूरा,डोडा पोस्त'],
  ['gold', 'gold', 'सोना,सोने'],
  ['silver', 'silver', 'चांदी'],
  ['explosives', 'explosives,RDX', 'विस्फोटक,आरडीएक्स'],
  ['liquor', 'liquor', 'शराब'],
  ['cash', 'cash', 'नकदी,नकद'],
  ['drugs', 'drugs,narcotics', 'ड्रग्स,मादक पदार्थ,मादक पदार्थों,नशीले पदार्थ'],
];

/** The words of one language for what the police seize. */
export function stuffIn(language: 'en' | 'hi'): readonly Words[] {
  return rows.map(([slug, en, hi]): Words => {
    const forms = { en: en.split(','), hi: hi.split(',') };
    const names = { en: forms.en[0] ?? slug, hi: forms.hi[0] ?? slug };
    return {
      forms: forms[language],
      sense: {
        cls: 'stuff',
        entity: { key: `stuff/${slug}`, type: 'WORK', names, within: [], wikidataId: null },
      },
    };
  });
}
