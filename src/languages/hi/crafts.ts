import { type AsideWords, asideRow } from '../aside.js';

/** What carries people. */
export const crafts: readonly AsideWords[] = [
  asideRow(
    { cls: 'craft' },
    'बस ट्रेन रेलगाड़ी नाव नौका स्टीमर जहाज विमान हेलीकॉप्टर हेलिकॉप्टर कार वैन जीप ट्रक मिनीबस गाड़ी वाहन डिब्बे बोगी कोच ट्रॉली ट्रैक्टर-ट्रॉली ऑटो ई-रिक्शा टेंपो टेम्पो पिकअप',
  ),
];
