import { readNews } from '../../support/happenings.js';

const BUS = 'चंबा में सोमवार को बस खाई में गिर गई।';
const BUS_EN = 'A bus fell into a gorge in Chamba on Monday.';
const FIRE = 'कानपुर में सोमवार को एक फैक्ट्री में आग लग गई।';
const FIRE_EN = 'A fire broke out at a factory in Kanpur on Monday.';

/** What caused it, many phrasings. */
// biome-ignore format: a list of causes a row
const CAUSES: readonly (readonly [readonly string[], ...string[]])[] = [
  [['brake-failure HAPPENED'],
    `${BUS} ब्रेक फेल होने से हादसा हुआ।`, `${BUS} ब्रेक फेल होना हादसे की वजह बताया गया है।`, `${BUS} पुलिस के मुताबिक बस के ब्रेक नहीं लगे।`, `${BUS} जांच में ब्रेक में खराबी सामने आई।`,
    `${BUS_EN} Brake failure caused the accident, police said.`, `${BUS_EN} The brakes failed on a bend.`, `${BUS_EN} Police blamed faulty brakes.`],
  [['brake-failure POSSIBLE'], `${BUS} ब्रेक फेल होने की आशंका है।`, `${BUS_EN} Brake failure is suspected.`, `${BUS_EN} The brakes failed, police suspect.`, `${BUS_EN} Brake failure may have caused the accident.`],
  [['no:brake-failure HAPPENED'], `${BUS} ब्रेक में कोई खराबी नहीं मिली।`, `${BUS} ब्रेक फेल होने की बात खारिज की गई है।`, `${BUS} परिवहन विभाग ने ब्रेक फेल होने से इनकार किया।`, `${BUS_EN} Officials ruled out brake failure.`, `${BUS_EN} There was no brake failure.`],
  [['speeding HAPPENED', 'no:brake-failure HAPPENED'], `${BUS} चालक तेज रफ्तार में गाड़ी चला रहा था, ब्रेक में कोई खराबी नहीं थी।`, `${BUS_EN} The driver was speeding, and there was no brake failure.`],
  [['driver-asleep HAPPENED'], `${BUS} चालक को झपकी आने से हादसा हुआ।`, `${BUS} चालक की आंख लग गई थी।`, `${BUS_EN} The driver had dozed off.`, `${BUS_EN} The driver fell asleep at the wheel.`],
  [['tyre-burst HAPPENED'], `${BUS} टायर फटने से बस बेकाबू हुई।`, `${BUS_EN} A tyre burst sent it off the road.`],
  [['overloading HAPPENED', 'speeding HAPPENED'], `${BUS} जांच में ओवरलोडिंग और तेज गति को जिम्मेदार ठहराया गया।`, `${BUS_EN} The inquiry blamed overloading and high speed.`],
  [['short-circuit HAPPENED'], `${FIRE} शॉर्ट सर्किट से आग लगी।`, `${FIRE} आग लगने का कारण शार्ट सर्किट बताया जा रहा है।`, `${FIRE_EN} It was due to a short circuit.`, `${FIRE_EN} A short-circuit triggered it.`],
  [['short-circuit POSSIBLE'], `${FIRE} शॉर्ट सर्किट से आग लगने की आशंका है।`, `${FIRE_EN} A short circuit is suspected.`, `${FIRE_EN} A short circuit is likely to have caused it.`],
  [['boiler-explosion HAPPENED'], `${FIRE} समिति ने बॉयलर फटने को कारण माना है।`, `${FIRE} बॉयलर में दबाव बढ़ने से विस्फोट हुआ।`, `${FIRE_EN} A boiler burst, trapping the men.`, `${FIRE_EN} A boiler explosion was the cause.`],
  [['cylinder-blast HAPPENED'], `${FIRE} सिलेंडर फटने से आग लगी।`, `${FIRE_EN} A cylinder blast caused it.`],
  // Everyday words tell of no cause by themselves
  [[], `${BUS} तेज रफ्तार बस में 40 लोग सवार थे।`, `${BUS} बारिश और कोहरे के बीच राहत का काम चला।`, `${FIRE} आग से सिलेंडर फटने लगे थे।`, `${BUS_EN} Heavy rain hampered the rescue.`, `${BUS_EN} The speeding bus had 40 people on board.`],
  // What comes by itself has what it brought told beside it
  [[], 'चक्रवात के कारण तमिलनाडु में सोमवार को भारी बारिश हुई।', 'नेपाल में मंगलवार को भूकंप आया। भारी बारिश के कारण राहत में देरी हुई।'],
  // What is still asked is no answer
  [[], `${BUS} ब्रेक फेल हुए या नहीं, इसकी जांच होगी।`, `${BUS_EN} The police will look into whether the brakes failed.`, 'क्या ब्रेक फेल हुए थे?'],
  // Nothing happened
  [[], 'शॉर्ट सर्किट से बचने के उपाय बताए गए।', 'The course teaches how to prevent a short circuit.'],
];

const causesOf = (text: string): string[] =>
  readNews(text).claims.flatMap(({ rule, value, modality }) =>
    rule === 'cause/told' && value.kind === 'entity'
      ? [`${value.entity.key.replace('cause/', '')} ${modality}`]
      : [],
  );

const rows = CAUSES.flatMap(([causes, ...texts]) => texts.map((text) => [text, causes] as const));

describe('cause/told', () => {
  it.each(rows)('%s', (text, causes) => {
    expect(causesOf(text)).toEqual(causes);
  });

  it('is no cause of what happened years ago', () => {
    const text = `${BUS} साल 2019 में वहां एक बस हादसा ब्रेक फेल होने से हुआ था।`;
    expect(causesOf(text)).toEqual([]);
  });
});
