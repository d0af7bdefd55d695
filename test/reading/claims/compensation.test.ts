import { facetsOf, readNews } from '../../support/happenings.js';

const BUS = 'चंबा में सोमवार को बस खाई में गिर गई।';
const BUS_EN = 'A bus fell into a gorge in Chamba on Monday.';

/** Who pays how much for whom, many phrasings. */
// biome-ignore format: a list of grants a row
const GRANTS: readonly (readonly [readonly string[], ...string[]])[] = [
  [['state/dead = 500000'],
    'मुख्यमंत्री ने मृतकों के परिजनों को पांच-पांच लाख रुपये देने का ऐलान किया।', 'राज्य सरकार हर मृतक के परिवार को 5 लाख रुपये देगी।', 'हिमाचल सरकार मृतकों के आश्रितों को 5-5 लाख रुपये दे रही है।', 'मृतकों के वारिसों को राज्य की ओर से पांच लाख रुपये की सहायता मिलेगी।', 'सीएम ने जान गंवाने वालों के परिवारों के लिए 5 लाख रुपये के मुआवजे की घोषणा की।',
    'The Chief Minister announced Rs 5 lakh for the next of kin of each of the dead.', 'The state government will pay Rs 5 lakh to the families of the deceased.', 'Families of those killed will get Rs 5 lakh each from the state government.', 'The Himachal Pradesh government announced an ex gratia of Rs 5 lakh for the kin of the dead.'],
  [['centre/dead = 200000'],
    'प्रधानमंत्री राष्ट्रीय राहत कोष से मृतकों के परिजनों को दो-दो लाख रुपये दिए जाएंगे।', 'प्रधानमंत्री ने हर मृतक के परिवार को 2 लाख रुपये देने की घोषणा की।',
    "Rs 2 lakh from the Prime Minister's National Relief Fund would be given to the family of every deceased.", 'The Prime Minister announced Rs 2 lakh for the next of kin of each of the dead.'],
  [['railways/dead = 1000000'], 'रेलवे मृतकों के परिजनों को 10 लाख रुपये देगा।', 'रेल मंत्री ने मृतकों के आश्रितों को 10 लाख रुपये देने की घोषणा की।', 'The railways announced Rs 10 lakh for the kin of the dead.'],
  [['company/dead = 1000000'], 'कंपनी मृतकों के परिवारों को 10-10 लाख रुपये देगी।', 'The company has offered Rs 10 lakh to each family.'],
  // Two sums of one payer, the currency told once
  [['state/dead = 400000', 'state/injured = 100000'],
    'मुख्यमंत्री ने मृतकों के परिवारों को चार-चार लाख और घायलों को एक-एक लाख रुपये देने का ऐलान किया।', 'मुख्यमंत्री ने मृतकों के परिजनों को 4 लाख रुपये और घायलों को 1 लाख रुपये देने की घोषणा की।',
    'The state government will pay Rs 4 lakh to the families of the dead and Rs 1 lakh to the injured.', 'The Chief Minister announced Rs 4 lakh for the kin of the dead, and Rs 1 lakh for the injured.'],
  [['state/dead = 400000', 'state/grievous = 200000', 'state/slight = 50000'],
    'राज्य सरकार मृतकों के परिजनों को 4 लाख रुपये, गंभीर रूप से घायलों को 2 लाख रुपये और मामूली रूप से घायलों को 50 हजार रुपये देगी।',
    'The Chief Minister announced Rs 4 lakh for the next of kin of those killed, Rs 2 lakh for the grievously injured and Rs 50,000 for those with minor injuries.'],
  // Two payers
  [['state/dead = 400000', 'centre/dead = 200000'],
    'मुख्यमंत्री ने मृतकों के परिजनों को 4 लाख रुपये देने की घोषणा की, जबकि प्रधानमंत्री राहत कोष से 2 लाख रुपये मिलेंगे।',
    "The state will pay Rs 4 lakh to the families of the dead, while Rs 2 lakh would come from the PM's National Relief Fund."],
  [['state/dead = 400000', 'railways/dead = 1000000', 'centre/dead = 200000'], 'राज्य सरकार मृतकों के परिजनों को 4 लाख रुपये देगी। रेलवे के दस लाख और प्रधानमंत्री राहत कोष के दो लाख रुपये इसके अतिरिक्त हैं।'],
  // Whoever pays anew pays for the dead, unless it is said for whom
  [['centre/dead = 200000', 'centre/injured = 50000', 'state/dead = 400000'],
    'प्रधानमंत्री राहत कोष से मृतकों के परिजनों को दो-दो लाख और घायलों को 50-50 हजार रुपये मिलेंगे; राज्य सरकार अपनी ओर से चार-चार लाख रुपये दे चुकी है।'],
  [['state/dead = 400000', 'centre/dead = 200000'],
    'राज्य सरकार ने मृतकों के परिजनों को चार लाख और केंद्र ने दो लाख रुपये देने का ऐलान किया है।'],
  // Whoever pays is told a sentence before
  [['state/dead = 400000', 'state/injured = 50000'], 'मुख्यमंत्री ने मृतकों के परिजनों को 4 लाख रुपये देने की घोषणा की। घायलों को 50 हजार रुपये दिए जाएंगे।', 'The Chief Minister announced Rs 4 lakh for the kin of the dead. The injured will get Rs 50,000.'],
  // One who pays is told behind all the sums, or another pays without a word for whom
  [['railways/dead = 1000000', 'railways/grievous = 250000'], 'Ex gratia of Rs 10 lakh for the kin of the dead and Rs 2.5 lakh for the grievously hurt was announced by the railways.'],
  [['state/dead = 200000', 'state/injured = 50000', 'centre/dead = 200000'], 'The Chief Minister announced Rs 2 lakh for the kin of the dead and Rs 50,000 for the injured. Prime Minister Narendra Modi also announced Rs 2 lakh each.'],
  [['state/dead = 400000'], 'The state will add Rs 4 lakh for each death.', 'राज्य सरकार मृतकों के घरवालों को चार-चार लाख रुपये देगी।'],
  // In the money of another country, whoever speaks for it
  [['abroad/dead/NPR = 200000 NPR'], 'गृह मंत्री ने हर मृतक के परिवार को दो लाख नेपाली रुपये देने का एलान किया।', 'नेपाल सरकार मृतकों के परिजनों को दो-दो लाख नेपाली रुपये देगी।', 'The government will give 200,000 Nepali rupees to the kin of each victim.', 'The Home Minister promised 200,000 Nepali rupees to each bereaved family.'],
  // Nobody says who pays, or for whom
  [[], 'मृतकों के परिजनों को 4 लाख रुपये मिलेंगे।', 'सरकार मृतकों के परिजनों को 4 लाख रुपये देगी।', 'The families of the dead will get Rs 4 lakh.', 'The government will pay Rs 4 lakh to the kin of the dead.', 'मुख्यमंत्री ने सड़क के लिए 40 लाख रुपये मंजूर किए।'],
  // No grant for each: what was paid in all, a fine, a package
  [[], 'राज्य सरकार अब तक मृतकों के परिजनों को 44 लाख रुपये दे चुकी है।', 'राज्य सरकार ने मृतकों के परिजनों को कुल 44 लाख रुपये दिए।', 'The state has so far paid Rs 44 lakh to the families of the dead.', 'राज्य सरकार ने बस मालिक पर 5 लाख रुपये का जुर्माना लगाया।', 'मुख्यमंत्री ने प्रभावित परिवारों के लिए 100 करोड़ रुपये के पैकेज की घोषणा की।'],
];

const grantsOf = (text: string): string[] =>
  facetsOf(readNews(text), 'figure/of-measure', 'figure/counted')
    .filter((facet) => facet.startsWith('compensation/'))
    .map((facet) => facet.replace('compensation/', '').replace('/INR', '').replace(' INR', ''));

const rows = GRANTS.flatMap(([grants, ...texts]) => texts.map((text) => [text, grants] as const));

describe('who pays for whom after a disaster', () => {
  it.each(rows)('%s', (text, grants) => {
    const bus = /\p{Script=Devanagari}/u.test(text) ? BUS : BUS_EN;
    expect(grantsOf(`${bus} ${text}`)).toEqual(grants);
  });

  it('meets a sum of which nobody says whose it is by the sum', () => {
    const text = `${BUS} मुख्यमंत्री ने मृतकों के परिजनों को 4 लाख रुपये देने की घोषणा की।`;
    expect(facetsOf(readNews(text), 'figure/of-measure', 'figure/counted')).toEqual([
      'compensation/state/dead/INR = 400000 INR',
      'same/INR=400000 = 400000 INR',
    ]);
  });

  it('is none where nobody was struck', () => {
    expect(
      grantsOf('राज्य सरकार मृतकों के परिजनों को 4 लाख रुपये देगी। नीतीश कुमार ने सोमवार को शपथ ली।'),
    ).toEqual([]);
  });
});
