/** What figures a measure of business reports takes. */
export type BusinessTakes =
  | 'money'
  | 'percent'
  | 'share'
  | 'bulk'
  | 'length'
  | 'times'
  | 'staff'
  | 'seat';

/**
 * What a figure of it must be told of before it can be compared. `deal`: the deal or order itself; `stake`: the deal, and
 * not what somebody merely holds; `holder`: a firm; `period`: a firm and a quarter or a year.
 */
export type BusinessScope = 'deal' | 'stake' | 'holder' | 'period';

/** A measure of business reports. */
export interface BusinessMeasure {
  readonly slug: string;
  readonly takes: BusinessTakes;
  readonly of: BusinessScope;
  /** The least and the greatest that it can be, in its unit; money in any currency. */
  readonly least?: number;
  readonly most?: number;
  /** The only kind of report that tells of it. */
  readonly kind?: string;
  readonly en: string;
  readonly hi: string;
}

const MILLION = 1e6;
/** No share of the Indian exchanges costs more. */
const DEAREST_SHARE = 2e5;

type Limits = Pick<BusinessMeasure, 'least' | 'most' | 'kind'>;
type Row = readonly [
  slug: string,
  takes: BusinessTakes,
  of: BusinessScope,
  en: string,
  hi: string,
  limits?: Limits,
];

const LARGE: Limits = { least: MILLION };
const PER_SHARE: Limits = { most: DEAREST_SHARE };

// biome-ignore format: one measure a line reads as a table
const rows: readonly Row[] = [
  ['price', 'money', 'deal', 'the value of the deal', 'सौदे की कीमत', LARGE],
  ['valuation', 'money', 'deal', 'the valuation', 'मूल्यांकन', LARGE],
  ['share-price', 'money', 'deal', 'the price of a share', 'प्रति शेयर कीमत', PER_SHARE],
  ['stake', 'percent', 'stake', 'the stake', 'हिस्सेदारी'],
  ['stake-before', 'percent', 'stake', 'the stake before the deal', 'सौदे से पहले की हिस्सेदारी'],
  ['stake-after', 'percent', 'stake', 'the stake after the deal', 'सौदे के बाद की हिस्सेदारी'],
  ['holding', 'percent', 'stake', 'the holding after the deal', 'सौदे के बाद की हिस्सेदारी'],
  ['shares', 'share', 'deal', 'the number of shares', 'शेयरों की संख्या', { least: 10_000 }],
  ['lot', 'share', 'deal', 'the number of shares in a lot', 'एक लॉट के शेयर', { most: 10_000, kind: 'public-issue' }],
  ['swap-ratio', 'share', 'deal', 'the number of shares given in the swap', 'अदला-बदली में मिलने वाले शेयर'],
  ['cash-part', 'percent', 'deal', 'the part of the price paid in cash', 'कीमत का नकद हिस्सा'],
  ['premium', 'percent', 'deal', 'the premium', 'प्रीमियम'],
  ['discount', 'percent', 'deal', 'the discount', 'डिस्काउंट'],
  ['tendered', 'percent', 'deal', 'the shares tendered', 'खुली पेशकश में आए शेयर'],
  ['votes', 'percent', 'deal', 'the share of votes in favour', 'पक्ष में पड़े मत'],
  ['seats-on-board', 'seat', 'deal', 'the number of seats on the board', 'निदेशक मंडल में सीटें'],
  ['break-fee', 'money', 'deal', 'the break fee', 'सौदा टूटने पर शुल्क', LARGE],
  ['issue-size', 'money', 'deal', 'the size of the issue', 'निर्गम का आकार', { ...LARGE, kind: 'public-issue' }],
  ['fresh-issue', 'money', 'deal', 'the fresh issue', 'नए शेयरों का निर्गम', LARGE],
  ['offer-for-sale', 'money', 'deal', 'the offer for sale', 'बिक्री पेशकश', LARGE],
  ['anchor', 'money', 'deal', 'the sum from anchor investors', 'एंकर निवेशकों से जुटाई रकम', LARGE],
  ['subscription', 'times', 'deal', 'how many times over it was subscribed', 'कितने गुना अभिदान', { kind: 'public-issue' }],
  ['penalty', 'money', 'deal', 'the penalty', 'जुर्माना', { least: 1000, kind: 'penalty' }],
  ['disgorgement', 'money', 'deal', 'the sum to be given back', 'लौटाई जाने वाली रकम', { least: 1000 }],
  ['deadline', 'length', 'deal', 'the time allowed', 'मियाद'],
  ['lock-in', 'length', 'deal', 'the time in which the shares may not be sold', 'शेयर न बेचने की अवधि'],
  ['ban', 'length', 'deal', 'the length of the ban', 'प्रतिबंध की अवधि'],
  ['order-value', 'money', 'deal', 'the value of the order', 'ठेके की रकम', LARGE],
  ['capex', 'money', 'holder', 'the capital expenditure', 'पूंजीगत व्यय', LARGE],
  ['dividend', 'money', 'holder', 'the dividend', 'लाभांश', { most: 10_000 }],
  ['assets', 'money', 'holder', 'the assets', 'परिसंपत्तियां', LARGE],
  ['market-value', 'money', 'holder', 'the market value', 'बाजार पूंजीकरण', LARGE],
  ['debt', 'money', 'holder', 'the debt', 'कर्ज', LARGE],
  ['proceeds', 'money', 'holder', 'the sum that goes towards debt', 'कर्ज चुकाने में लगने वाली रकम', LARGE],
  ['deposits', 'money', 'holder', 'the deposits', 'जमा', LARGE],
  ['advances', 'money', 'holder', 'the advances', 'ऋण', LARGE],
  ['order-book', 'money', 'holder', 'the order book', 'ऑर्डर बुक', LARGE],
  ['capacity', 'bulk', 'holder', 'the capacity', 'क्षमता'],
  ['capital-ratio', 'percent', 'holder', 'the capital adequacy ratio', 'पूंजी पर्याप्तता अनुपात'],
  ['layoffs', 'staff', 'holder', 'the number of jobs cut', 'छंटनी की संख्या'],
  ['employees', 'staff', 'holder', 'the number of employees', 'कर्मचारियों की संख्या'],
  ['profit', 'money', 'period', 'the net profit', 'शुद्ध लाभ', LARGE],
  ['pre-tax-profit', 'money', 'period', 'the profit before tax', 'कर पूर्व लाभ', LARGE],
  ['operating-profit', 'money', 'period', 'the operating profit', 'परिचालन लाभ', LARGE],
  ['net-loss', 'money', 'period', 'the net loss', 'शुद्ध घाटा', LARGE],
  ['revenue', 'money', 'period', 'the revenue', 'राजस्व', LARGE],
  ['total-income', 'money', 'period', 'the total income', 'कुल आय', LARGE],
  ['interest-income', 'money', 'period', 'the net interest income', 'शुद्ध ब्याज आय', LARGE],
  ['expenses', 'money', 'period', 'the expenses', 'खर्च', LARGE],
  ['provisions', 'money', 'period', 'the provisions', 'प्रावधान', LARGE],
  ['order-inflow', 'money', 'period', 'the new orders', 'नए ऑर्डर', LARGE],
  ['earnings-per-share', 'money', 'period', 'the earnings per share', 'प्रति शेयर आय', PER_SHARE],
  ['margin', 'percent', 'period', 'the margin', 'मार्जिन'],
  ['interest-margin', 'percent', 'period', 'the net interest margin', 'शुद्ध ब्याज मार्जिन'],
  ['gross-bad-loans', 'percent', 'period', 'the gross bad loans', 'सकल एनपीए'],
  ['net-bad-loans', 'percent', 'period', 'the net bad loans', 'शुद्ध एनपीए'],
  ['volume', 'bulk', 'period', 'the volume sold', 'बिक्री की मात्रा'],
];

const own = rows.map(
  ([slug, takes, of, en, hi, limits]): BusinessMeasure => ({ slug, takes, of, en, hi, ...limits }),
);

/** By how many per cent a figure of a period rose or fell is a question of its own. */
const moved = own
  .filter(({ of, takes }) => of === 'period' && takes !== 'percent')
  .flatMap(({ slug, en, hi }): BusinessMeasure[] => [
    {
      slug: `${slug}-rise`,
      takes: 'percent',
      of: 'period',
      en: `the rise in ${en.replace(/^the /u, '')}`,
      hi: `${hi} में बढ़त`,
    },
    {
      slug: `${slug}-fall`,
      takes: 'percent',
      of: 'period',
      en: `the fall in ${en.replace(/^the /u, '')}`,
      hi: `${hi} में गिरावट`,
    },
  ]);

/** The measures of business reports, by slug. */
export const businessMeasures: ReadonlyMap<string, BusinessMeasure> = new Map(
  [...own, ...moved].map((one) => [one.slug, one]),
);
