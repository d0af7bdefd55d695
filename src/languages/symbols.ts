import type { Words } from './pack.js';

/** Signs of money that stand before or behind the figure, by ISO 4217 code. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  INR: ['₹', 'Rs', 'Rs.', 'INR', 'रु', 'रु.', 'रू', 'रू.'],
  USD: ['$', 'US$', 'US $', 'U.S. $', 'U.S $', 'USD', 'USD$', 'USD $', 'यू. एस. $', 'यूएस $', '＄'],
  EUR: ['€', 'EUR'],
  GBP: ['£', 'GBP', '￡'],
  JPY: ['¥', 'JPY', '円', '￥'],
  CNY: ['CNY', 'RMB', '元', 'CN¥'],
  RUB: ['₽', 'RUB'],
  KRW: ['₩', 'KRW'],
  BDT: ['৳', 'BDT'],
  UAH: ['₴', 'UAH'],
  ILS: ['₪', 'ILS'],
  TRY: ['₺'],
  THB: ['฿', 'THB'],
  GEL: ['₾', 'GEL'],
  CRC: ['₡', 'CRC'],
  LKR: ['LKR', 'ரூ'],
  BTC: ['₿', 'BTC'],
  AUD: ['AUD', 'AUD$', 'AUD $', 'A$', 'A $'],
  CAD: ['CAD', 'CAD$', 'CAD $', 'C$', 'C $'],
  NZD: ['NZD', 'NZD$', 'NZD $', 'NZ$'],
  HKD: ['HKD', 'HK$', 'HK $'],
  SGD: ['SGD', 'S$'],
  TWD: ['TWD', 'NT$', 'NT $'],
  MXN: ['MXN', 'MXN$', 'MXN $'],
  BRL: ['BRL', 'R$', 'R $'],
  AED: ['AED', 'Dh', 'Dhs'],
  SAR: ['SAR'],
  QAR: ['QAR'],
  KWD: ['KWD'],
  BHD: ['BHD'],
  IQD: ['IQD'],
  CHF: ['CHF'],
  SEK: ['SEK'],
  NOK: ['NOK'],
  DKK: ['DKK'],
  PLN: ['PLN', 'zł'],
  CZK: ['CZK'],
  HUF: ['HUF'],
  NPR: ['NPR'],
  PKR: ['PKR'],
  MMK: ['MMK'],
  MVR: ['MVR'],
  IDR: ['IDR', 'Rp'],
  MYR: ['MYR'],
  PHP: ['PHP', '₱'],
  VND: ['VND', '₫'],
  KZT: ['KZT', '₸'],
  MNT: ['MNT', '₮'],
  LAK: ['₭'],
  AZN: ['AZN', '₼'],
  NGN: ['NGN', '₦'],
  GHS: ['GHS', '₵'],
  KES: ['KES'],
  ZAR: ['ZAR'],
  EGP: ['EGP'],
};

/** Signs of measures, by UCUM code: the same in every script. */
const measures: Readonly<Record<string, readonly string[]>> = {
  '%': ['%'],
  Cel: ['°C', '°c', '° C', '℃'],
  '[degF]': ['°F', '° F', '℉'],
  deg: ['°'],
  km: ['km', 'kms'],
  m2: ['m2', 'm²', 'sq m'],
  km2: ['km2', 'km²', 'sq km'],
  'km/h': ['km/h', 'kmph', 'kph'],
  cm: ['cm'],
  mm: ['mm'],
  kg: ['kg', 'kgs'],
  mL: ['ml'],
  mg: ['mg'],
  MW: ['MW'],
  GW: ['GW'],
  kW: ['kW'],
  GBy: ['GB'],
  MBy: ['MB'],
  TBy: ['TB'],
  GHz: ['GHz'],
  MHz: ['MHz'],
  m3: ['m3', 'm³'],
  'm/s': ['m/s'],
  'km/s': ['km/s'],
  'kW.h': ['kWh'],
  'MW.h': ['MWh'],
  'GW.h': ['GWh'],
  Kbps: ['Kbps'],
  Mbps: ['Mbps'],
  Gbps: ['Gbps'],
  dB: ['dB'],
  hPa: ['hPa'],
  'ug/m3': ['µg/m3', 'µg/m³', 'μg/m3', 'μg/m³'],
};

/** Letters for many of a measure at once: how many, and of which. */
const manifold: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  LMT: [100_000, 't'],
  MMT: [1_000_000, 't'],
};

/** Money of which firms' reports tell by the million in one word: MEUR 40, 120 MSEK. */
const byMillions: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'CAD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
];

/** Fractions that are one character. */
const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Letters behind a figure: 10k, $5bn. */
const magnitudes: Readonly<Record<string, number>> = {
  k: 1_000,
  m: 1_000_000,
  b: 1_000_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  bn: 1_000_000_000,
  bln: 1_000_000_000,
  tn: 1_000_000_000_000,
  tln: 1_000_000_000_000,
  cr: 10_000_000,
};

/** Letters that are a magnitude behind a figure of money alone: ₹5L, $2T. Elsewhere they are units and initials. */
export const moneyLetters: Readonly<Record<string, number>> = {
  L: 100_000,
  MM: 1_000_000,
  T: 1_000_000_000_000,
};

/** Signs that every language writes alike. */
export const symbols: readonly Words[] = [
  ...Object.entries(currencies).map(
    ([unit, forms]): Words => ({ forms, sense: { cls: 'currencySign', unit } }),
  ),
  ...Object.entries(measures).map(
    ([unit, forms]): Words => ({ forms, sense: { cls: 'counted', unit } }),
  ),
  ...Object.entries(manifold).map(
    ([form, [times, unit]]): Words => ({ forms: [form], sense: { cls: 'counted', unit, times } }),
  ),
  ...byMillions.map(
    (unit): Words => ({
      forms: [`M${unit}`],
      sense: { cls: 'currencySign', unit, times: 1_000_000 },
    }),
  ),
  ...Object.entries(magnitudes).map(
    ([form, factor]): Words => ({
      forms: [form],
      sense: { cls: 'magnitude', factor, suffix: true },
    }),
  ),
  ...Object.entries(fractions).map(
    ([form, n]): Words => ({ forms: [form], sense: { cls: 'number', n, digits: true } }),
  ),
];
