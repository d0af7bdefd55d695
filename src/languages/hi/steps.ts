import { fold } from '../../text/fold.js';
import { formsOf } from '../forms.js';
import type { Words } from '../pack.js';
import type { VerbForm } from '../sense.js';

/** A phrase that holds its verb is one word to the engine, so it is listed as a verb too. */
const of = (step: string, forms: string, verb?: VerbForm): Words[] => {
  const list = formsOf(forms);
  const words: Words = { forms: list, sense: { cls: 'step', step } };
  return verb ? [words, { forms: list, sense: { cls: 'verb', lemma: 'कर', form: verb } }] : [words];
};

/** A noun that tells of a step only beside one of some verbs, or a time right beside it. */
const beside = (step: string, forms: string, needs: string, near?: number): Words => ({
  forms: formsOf(forms),
  sense: {
    cls: 'step',
    step,
    ...(needs && { needs: formsOf(needs).map(fold) }),
    ...(near !== undefined && { near }),
  },
});

/** Words that tell of a step of a case; an underscore stands for the space inside a phrase. */
// biome-ignore format: one step a line reads as a table
export const steps: readonly Words[] = [
  ...of('crime', 'हत्या_कर गला_घोंट तेजाब_फेंक चाकू_घोंप अपहरण_कर वारदात_को_अंजाम', 'root'),
  ...of('crime', 'हत्या_की_गई हत्या_हुई गोली_मार_दी गोली_मारी गोलियां_दागी गोलियां_दागीं गोलियां_चलाईं गोलियां_बरसाईं दुष्कर्म_किया दुष्कर्म_हुआ बलात्कार_किया बलात्कार_हुआ अपहरण_किया अपहरण_हुआ लूट_हुई डकैती_हुई तेजाब_फेंका चाकू_मारा वारदात_हुई', 'perfective'),
  ...of('complaint', 'मामला_दर्ज केस_दर्ज मुकदमा_दर्ज प्राथमिकी_दर्ज एफआईआर_दर्ज FIR_दर्ज शिकायत_दर्ज'),
  ...of('probe', 'जांच_संभाली जांच_सौंपी जांच_शुरू_की', 'perfective'),
  ...of('probe', 'जांच_अपने_हाथ_में जांच_संभाल जांच_सौंप जांच_का_जिम्मा'),
  ...of('charge-sheet', 'आरोपपत्र_दाखिल आरोप_पत्र_दाखिल आरोप-पत्र_दाखिल चार्जशीट_दाखिल चार्जशीट_पेश आरोपपत्र_पेश आरोप_पत्र_पेश आरोपपत्र_दायर चालान_पेश'),
  ...of('charges', 'आरोप_तय'),
  ...of('trial-opening', 'मुकदमा_शुरू सुनवाई_शुरू ट्रायल_शुरू विचारण_शुरू'),
  ...of('appeal', 'अपील_दायर अपील_दाखिल अपील_की_थी अपील_की_है अपील_पेश याचिका_दायर_कर_चुनौती फैसले_को_चुनौती सजा_को_चुनौती दोषसिद्धि_को_चुनौती हाईकोर्ट_का_दरवाजा_खटखटाया हाईकोर्ट_का_रुख_किया हाईकोर्ट_का_रुख हाईकोर्ट_पहुंचे'),
  ...of('bail', 'जमानत_दे_दी जमानत_दी जमानत_मिली जमानत_मिल_गई जमानत_मंजूर जमानत_पर_रिहा जमानत_पर_छूटे जमानत_पर_बाहर_आए'),
  ...of('hearing', 'सुनवाई_करेगा सुनवाई_करेगी सुनवाई_होगी', 'future'),
  ...of('hearing', 'अगली_सुनवाई अगली_तारीख सुनवाई_की_तारीख सुनवाई'),
  beside('probe', 'सीबीआई_को एसआईटी_को एनआईए_को सीआईडी_को ईडी_को एसटीएफ_को सीबीआई_के_पास एसआईटी_के_पास एनआईए_के_पास क्राइम_ब्रांच_को', 'सौंपी सौंपा सौंप सौंपे गई गया दी दिया स्थानांतरित ट्रांसफर'),
  beside('appeal', 'अपील याचिका', 'दायर दाखिल'),
  beside('appeal', 'दरवाजा_खटखटाएंगे दरवाजा_खटखटाएगा दरवाजा_खटखटाएगी दरवाजा_खटखटाया दरवाजा_खटखटाने रुख_करेंगे रुख_करेगा रुख_करेगी चुनौती_देंगे चुनौती_देगा चुनौती_देगी चुनौती_दी चुनौती_देने अपील_करेंगे अपील_करेगा अपील_करेगी', 'हाईकोर्ट उच्च खंडपीठ सुप्रीम शीर्ष ऊपरी'),
  beside('charge-sheet', 'आरोपपत्र आरोप_पत्र आरोप-पत्र चार्जशीट', 'दाखिल पेश दायर'),
  beside('complaint', 'एफआईआर प्राथमिकी', 'दर्ज'),
  beside('crime', 'हत्या हत्याकांड वारदात दुष्कर्म अपहरण', '', 4),
  ...of('departure', 'रवाना प्रस्थान लौट लौटे लौटा लौटी लौटेंगे लौटेगा लौटेगी'),
];
