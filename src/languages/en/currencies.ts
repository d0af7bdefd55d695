/** A money's names in one language, by ISO 4217 code. */
type Currencies = Readonly<Record<string, readonly string[]>>;

/** Money of one name in several countries: its forms, then each code with the words that say whose it is; _ is a space. */
// biome-ignore format: one name a row reads as a table
const shared: readonly (readonly [forms: string, owners: Readonly<Record<string, string>>])[] = [
  ['dollars dollar', { AUD: 'Australian', CAD: 'Canadian', HKD: 'Hong_Kong', SGD: 'Singapore Singaporean', NZD: 'New_Zealand NZ', TWD: 'Taiwan Taiwanese new_Taiwan', JMD: 'Jamaican', FJD: 'Fijian Fiji', BND: 'Brunei', TTD: 'Trinidad', NAD: 'Namibian', GYD: 'Guyanese Guyana', LRD: 'Liberian' }],
  ['pesos peso', { MXN: 'Mexican', ARS: 'Argentine Argentinian', CLP: 'Chilean', COP: 'Colombian', PHP: 'Philippine Filipino', CUP: 'Cuban', UYU: 'Uruguayan', DOP: 'Dominican' }],
  ['rupees rupee', { INR: 'Indian', PKR: 'Pakistani Pakistan', NPR: 'Nepali Nepalese', LKR: 'Sri_Lankan Sri_Lanka', MUR: 'Mauritian Mauritius', SCR: 'Seychelles Seychellois' }],
  ['dinars dinar', { KWD: 'Kuwaiti', BHD: 'Bahraini', JOD: 'Jordanian', IQD: 'Iraqi', LYD: 'Libyan', TND: 'Tunisian', DZD: 'Algerian', RSD: 'Serbian' }],
  ['riyals riyal rials rial', { SAR: 'Saudi', OMR: 'Omani', QAR: 'Qatari', YER: 'Yemeni', IRR: 'Iranian' }],
  ['dirhams dirham', { AED: 'UAE Emirati', MAD: 'Moroccan' }],
  ['pounds pound', { GBP: 'British sterling', EGP: 'Egyptian', LBP: 'Lebanese', SYP: 'Syrian', SDG: 'Sudanese', SSP: 'South_Sudanese' }],
  ['francs franc', { CHF: 'Swiss', XOF: 'CFA West_African_CFA', XAF: 'Central_African_CFA', RWF: 'Rwandan', BIF: 'Burundian', CDF: 'Congolese' }],
  ['kroner krone crowns', { DKK: 'Danish', NOK: 'Norwegian' }],
  ['kronor krona crowns', { SEK: 'Swedish', ISK: 'Icelandic' }],
  ['korunas koruna crowns', { CZK: 'Czech' }],
  ['shillings shilling', { KES: 'Kenyan', UGX: 'Ugandan', TZS: 'Tanzanian', SOS: 'Somali' }],
  ['lei leu', { RON: 'Romanian', MDL: 'Moldovan' }],
  ['manats manat', { AZN: 'Azerbaijani', TMT: 'Turkmen' }],
  ['som soms', { KGS: 'Kyrgyz', UZS: 'Uzbek' }],
  ['won', { KRW: 'South_Korean', KPW: 'North_Korean' }],
  ['drams dram', { AMD: 'Armenian' }],
  ['leva lev', { BGN: 'Bulgarian' }],
  ['soles', { PEN: 'Peruvian' }],
  ['kip', { LAK: 'Lao Laotian' }],
];

const own: Currencies = {
  INR: ['rupees', 'rupee'],
  USD: ['dollars', 'dollar', 'US dollars', 'US dollar', 'U.S. dollars', 'bucks', 'usd'],
  EUR: ['euros', 'euro'],
  GBP: ['pounds sterling', 'quid'],
  JPY: ['yen', 'Japanese yen'],
  CNY: ['yuan', 'renminbi', 'rmb', 'kuai', 'Chinese yuan'],
  RUB: ['roubles', 'rouble', 'rubles', 'ruble', 'Russian roubles', 'Russian rubles'],
  AED: ['dirhams', 'dirham'],
  SAR: ['riyals', 'riyal'],
  BDT: ['taka', 'Bangladeshi taka'],
  AFN: ['afghanis', 'Afghani', 'afghani'],
  MMK: ['kyat', 'kyats'],
  IDR: ['rupiah', 'rupiahs', 'Indonesian rupiah'],
  TRY: ['lira', 'liras', 'Turkish lira', 'Turkish liras'],
  IRR: ['rials', 'tomans'],
  THB: ['baht', 'Thai baht'],
  VND: ['dong', 'Vietnamese dong'],
  BRL: ['reais', 'Brazilian reais', 'Brazilian reals'],
  ZAR: ['rand', 'rands', 'South African rand'],
  NGN: ['naira', 'Nigerian naira'],
  UAH: ['hryvnia', 'hryvnias', 'Ukrainian hryvnia'],
  KZT: ['tenge', 'Kazakh tenge'],
  BTN: ['ngultrum', 'ngultrums'],
  MVR: ['rufiyaa', 'Maldivian rufiyaa'],
  ILS: ['shekels', 'shekel', 'Israeli shekels'],
  MYR: ['ringgit', 'ringgits', 'Malaysian ringgit', 'Malaysian ringgits'],
  NLG: ['Dutch guilders', 'guilders', 'guilder'],
  KRW: ['won'],
  PLN: ['zlotys', 'zloty', 'Polish zlotys', 'Polish zloty'],
  HUF: ['forints', 'forint', 'Hungarian forints'],
  GHS: ['cedis', 'cedi', 'Ghanaian cedis'],
  ETB: ['birr', 'Ethiopian birr'],
  ZMW: ['kwacha', 'Zambian kwacha'],
  MNT: ['tugriks', 'tugrik', 'Mongolian tugriks'],
  KHR: ['riels', 'riel', 'Cambodian riels'],
  GEL: ['lari', 'Georgian lari'],
  TJS: ['somoni'],
  BTC: ['bitcoins', 'bitcoin'],
  cent: ['cents', 'cent'],
  penny: ['pence', 'penny', 'pennies'],
  paisa: ['paise', 'paisa'],
};

/** What money is called in English, by its code. */
export const currencies: Currencies = joined(own, shared);

function joined(names: Currencies, rows: typeof shared): Currencies {
  const all: Record<string, readonly string[]> = { ...names };
  for (const [forms, owners] of rows)
    for (const [code, owner] of Object.entries(owners))
      all[code] = [...(all[code] ?? []), ...crossed(owner, forms)];
  return all;
}

function crossed(owners: string, forms: string): string[] {
  return owners
    .split(' ')
    .flatMap((owner) => forms.split(' ').map((form) => `${owner.replaceAll('_', ' ')} ${form}`));
}
