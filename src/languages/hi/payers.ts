import type { AsideWords, Payee, Payer } from '../aside.js';

const split = (forms: string): string[] =>
  forms.split(' ').map((form) => form.replaceAll('_', ' '));
const by = (payer: Payer, forms: string): AsideWords => ({
  forms: split(forms),
  aside: { cls: 'payer', payer },
});
const to = (payee: Payee, forms: string): AsideWords => ({
  forms: split(forms),
  aside: { cls: 'payee', payee },
});

/** Who pays after a disaster, and for whom; an underscore stands for the space inside a phrase. */
// biome-ignore format: one of them a line reads as a table
export const payers: readonly AsideWords[] = [
  by('state', 'राज्य_सरकार प्रदेश_सरकार सूबे_की_सरकार राज्य_की_ओर राज्य_की_ओर_से राज्य_की_तरफ_से मुख्यमंत्री_राहत_कोष मुख्यमंत्री_सहायता_कोष सीएम_राहत_कोष सीएम_फंड आपदा_राहत_कोष एसडीआरएफ_मद'),
  by('government', 'सरकार'),
  by('centre', 'केंद्र_सरकार केंद्र_की_ओर_से भारत_सरकार प्रधानमंत्री_राष्ट्रीय_राहत_कोष प्रधानमंत्री_राहत_कोष पीएम_राहत_कोष पीएम_राष्ट्रीय_राहत_कोष पीएमएनआरएफ'),
  by('railways', 'रेलवे भारतीय_रेलवे रेल_विभाग रेल_प्रशासन'),
  by('company', 'कंपनी कंपनी_प्रबंधन प्रबंधन मिल_प्रबंधन फैक्ट्री_प्रबंधन फैक्ट्री_मालिक नियोक्ता'),
  to('dead', 'मृतक मृतकों मृतका परिजन परिजनों परिवार परिवारों आश्रित आश्रितों वारिस वारिसों दिवंगत दिवंगतों मारे_गए जान_गंवाने_वाले जान_गंवाने_वालों मरने_वालों'),
  to('injured', 'घायल घायलों जख्मी जख्मियों घायल_लोगों'),
  to('grievous', 'गंभीर गंभीर_रूप_से'),
  to('slight', 'मामूली मामूली_रूप_से आंशिक_रूप_से साधारण_रूप_से सामान्य_रूप_से'),
  { forms: split('अब_तक अभी_तक'), aside: { cls: 'soFar' } },
];
