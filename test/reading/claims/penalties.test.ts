import { facetsOf, readNews } from '../../support/happenings.js';

const RULES = ['figure/of-measure', 'figure/of-sentenced'];

/** What a text of a court report gives, in the order of the text. */
// biome-ignore format: a text and its facets a row
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // Whose term it is
  ['अदालत ने सुरेश राठी को सात साल की कैद की सजा सुनाई।', ['term/person/~srs-rti = P7Y']],
  ['सुरेश राठी को सोमवार को दोषी ठहराया गया। उसे सात साल के कठोर कारावास की सजा मिली।', ['term/person/~srs-rti = P7Y']],
  ['The court sentenced Suresh Rathi to seven years of rigorous imprisonment.', ['term/person/~srs-rti = P7Y']],
  ['Suresh Rathi was convicted on Monday. The court sentenced him to seven years in jail.', ['term/person/~srs-rti = P7Y']],
  ['The court on Monday gave a seven-year jail term to Suresh Rathi.', ['term/person/~srs-rti = P7Y']],
  // How long the trial lasted is no term
  ['अदालत ने सुरेश राठी को सात साल की कैद की सजा सुनाई। मुकदमा पांच साल चला।', ['term/person/~srs-rti = P7Y', 'trial-length = P5Y']],
  ['The court sentenced Suresh Rathi to seven years in prison after a trial that ran for six years.', ['term/person/~srs-rti = P7Y', 'trial-length = P6Y']],
  // So many who got one, and how many they were
  ['अदालत ने सुरेश राठी को दस साल की कैद दी। आठ दोषियों को पांच-पांच साल जेल में रहना होगा।', ['term/person/~srs-rti = P10Y', 'term/n=8 = P5Y', 'sentenced/P5Y = 8 convict']],
  ['The court sentenced Suresh Rathi to ten years in prison. Eight others got five years.', ['term/person/~srs-rti = P10Y', 'term/n=8 = P5Y', 'sentenced/P5Y = 8 convict']],
  ['The court sentenced Suresh Rathi on Monday. Eight others got seven years and the remaining four were given five.', ['term/n=8 = P7Y', 'term/n=4 = P5Y', 'sentenced/P7Y = 8 convict', 'sentenced/P5Y = 4 convict']],
  // Others beside somebody named are not all who got it
  ['Suresh Rathi was sentenced to life imprisonment. Three others were given life imprisonment as well.', []],
  ['सुरेश राठी को आजीवन कारावास की सजा सुनाई गई। तीन अन्य को भी आजीवन कारावास की सजा सुनाई गई।', []],
  // A punishment without a term
  ['सुरेश राठी समेत पांच दोषियों को सोमवार को उम्रकैद की सजा सुनाई गई।', ['sentenced/life = 5 convict']],
  ['अदालत ने सुरेश राठी और चार अन्य को आजीवन कारावास की सजा सुनाई।', ['sentenced/life = 5 convict']],
  ['The court sentenced five men to life imprisonment for the murder of Suresh Rathi.', ['sentenced/life = 5 convict']],
  ['The court sentenced Suresh Rathi and four others to life imprisonment.', ['sentenced/life = 5 convict']],
  ['सुरेश राठी हत्याकांड में अदालत ने तीन दोषियों को फांसी की सजा सुनाई।', ['sentenced/death = 3 convict']],
  // One fine is never all fines
  ['अदालत ने सुरेश राठी को सजा सुनाई और 3 लाख रुपये का जुर्माना लगाया। सभी दोषियों पर कुल 40 लाख रुपये का जुर्माना है।', ['fine/person/~srs-rti/INR = 300000 INR', 'fine/total/INR = 4000000 INR']],
  ['सुरेश राठी को सात साल की कैद, 3 लाख जुर्माना', ['term/person/~srs-rti = P7Y', 'fine/person/~srs-rti/INR = 300000 INR']],
  ['The court sentenced Suresh Rathi and fined him Rs 3 lakh. The fines add up to Rs 40 lakh.', ['fine/person/~srs-rti/INR = 300000 INR', 'fine/total/INR = 4000000 INR']],
  ['अदालत ने सुरेश राठी को सजा सुनाई। दोषियों से 40 लाख रुपये जुर्माने के रूप में वसूले जाएंगे।', ['fine/total/INR = 4000000 INR']],
  // What is borne where the fine is not paid
  ['अदालत ने सुरेश राठी को सात साल की कैद की सजा सुनाई। जुर्माना न देने पर उसे छह महीने अतिरिक्त जेल में रहना होगा।', ['term/person/~srs-rti = P7Y', 'further-term/person/~srs-rti = P6M']],
  ['The court sentenced Suresh Rathi to seven years in prison. In default of payment he will spend six months more in jail.', ['term/person/~srs-rti = P7Y', 'further-term/person/~srs-rti = P6M']],
  // Who was convicted, cleared, charged; pages; witnesses
  ['अदालत ने सुरेश राठी के मामले में 43 में से 31 आरोपियों को दोषी ठहराया और नौ को बरी कर दिया।', ['charged = 43 person', 'convicted = 31 person', 'acquitted = 9 person']],
  // Whoever is named goes with the others counted behind him
  ['A court on Monday convicted former MLA Suresh Rathi and five others in the coal scam case and acquitted three.', ['convicted = 6 person', 'acquitted = 3 person']],
  ['A court on Monday convicted Suresh Rathi, Dinesh Yadav and two others.', ['convicted = 4 person']],
  ['A court on Monday sentenced four men to life for the murder of Suresh Rathi.', ['sentenced/life = 4 convict']],
  ['The court convicted 31 of the 43 accused and acquitted nine traders, among them Suresh Rathi.', ['convicted = 31 person', 'charged = 43 person', 'acquitted = 9 person']],
  ['सोमवार को सुरेश राठी को दोषी करार दिया गया। अभियोजन ने 63 गवाह पेश किए और फैसला 286 पन्नों का है।', ['witnesses = 63 person', 'verdict-pages = 286 page']],
  ['Suresh Rathi was convicted on Monday. The 286-page judgment cites 63 witnesses.', ['verdict-pages = 286 page', 'witnesses = 63 person']],
  ['Nineteen of the 24 accused, Suresh Rathi among them, were found guilty on Monday; four walked free.', ['convicted = 19 person', 'charged = 24 person', 'acquitted = 4 person']],
  ['Three of the accused were acquitted; two others had died during the trial. Suresh Rathi was convicted on Monday.', ['acquitted = 3 person', 'deceased = 2 person']],
  ['सोमवार को सुरेश राठी को दोषी करार दिया गया, जबकि पांच आरोपी सबूतों के अभाव में छूट गए।', ['acquitted = 5 person']],
  ['सुरेश राठी को सोमवार को दोषी करार दिया गया। पुलिस ने 900 पन्नों का आरोपपत्र दाखिल किया था।', ['charge-sheet-pages = 900 page']],
  // An age, what was spent already, when something is due
  ['The court sentenced Suresh Rathi, 47 years old, to seven years in jail. He has already spent 11 months in prison.', ['term/person/~srs-rti = P7Y']],
  ['The court sentenced the 47-year-old Suresh Rathi to seven years in jail.', ['term/person/~srs-rti = P7Y']],
  ['47 वर्षीय सुरेश राठी को सात साल की सजा मिली। वह 11 महीने जेल में काट चुके हैं।', ['term/person/~srs-rti = P7Y']],
  ['सुरेश राठी को सात साल की सजा मिली। उन्हें एक महीने के भीतर अपील करनी होगी, वह जेल में रहेंगे।', ['term/person/~srs-rti = P7Y']],
  // The further term is of whom the sentence before punishes
  ['अदालत ने पूर्व मंत्री सुरेश राठी को सात साल की कैद दी। जुर्माना नहीं भरने पर छह महीने और जेल काटनी होगी। उनके सहायक मोहन झा को दो साल की कैद मिली।', ['term/person/~srs-rti = P7Y', 'further-term/person/~srs-rti = P6M', 'term/person/~mhn-j = P2Y']],
  ['अदालत ने सुरेश राठी को सात साल की कैद दी। उनके चालक को दो साल की कैद मिली।', ['term/person/~srs-rti = P7Y']],
  // Of another case, of years ago, of a time that is no term
  ['अदालत ने सोमवार को सुरेश राठी को दोषी ठहराया। एक अन्य मामले में उसे दो साल की कैद हो चुकी है।', ['term/person/~srs-rti = P2Y']],
  ['सुरेश राठी को सोमवार को आठ साल बाद दोषी ठहराया गया।', []],
  ['Suresh Rathi was sentenced on Monday after a trial of nine years.', []],
];

describe('the penalties of a court report', () => {
  it.each(TOLD)('%s', (text, expected) => {
    const told = facetsOf(readNews(text), ...RULES).filter((one) => !one.startsWith('same/'));
    expect([...told].sort()).toEqual([...expected].sort());
  });

  it('are of the case, but for what was told of years ago', () => {
    const { claims } = readNews(
      'अदालत ने सोमवार को सुरेश राठी को पांच साल की कैद की सजा सुनाई। 2019 में एक अन्य मामले में उसे दो साल की कैद हो चुकी है।',
    );
    const terms = claims.filter(({ kind }) => kind === 'DURATION');
    expect(terms.map(({ value }) => value)).toMatchObject([{ iso: 'P5Y' }]);
  });
});
