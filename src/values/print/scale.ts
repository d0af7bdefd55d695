import { say } from '../messages/say.js';
import type { DisplayLanguage } from '../value.js';
import { numberFormat, plainSpaces } from './intl.js';

const LAKH = 1e5;
const CRORE = 1e7;
const LAKH_CRORE = 1e12;

/** Which words of scale a figure takes: India's lakh and crore, or the thousand millions that money is quoted in abroad. */
export type Scale = 'indian' | 'abroad';

/**
 * A figure with its word of scale, 2.5 lakh or 7,425 crore, where that loses nothing: two decimals are as many as
 * anybody writes. Else all digits, in Indian grouping.
 */
export function printNumber(number: number, language: DisplayLanguage, scale: Scale): string {
  return scaled(number, language, scale) ?? plain(number, language);
}

/** The figure with its word of scale; null where it is too small for one, or not round enough. */
export function scaled(number: number, language: DisplayLanguage, scale: Scale): string | null {
  if (scale === 'abroad' && language === 'en') return millions(number);
  const size = Math.abs(number);
  if (size < LAKH) return null;
  // Hindi counts the money of others by अरब; rupees and people stay with करोड़, however many.
  const billions = scale === 'abroad' && size >= 1e9;
  const [of, word] = billions
    ? ([1e9, 'arab'] as const)
    : size >= LAKH_CRORE
      ? ([LAKH_CRORE, 'lakhCrore'] as const)
      : size >= CRORE
        ? ([CRORE, 'crore'] as const)
        : ([LAKH, 'lakh'] as const);
  return isRound(size, of) ? say(language, word, { number: plain(number / of, language) }) : null;
}

/** 849 million, 2 billion, as English quotes money abroad. */
function millions(number: number): string | null {
  const size = Math.abs(number);
  if (size < 1e6) return null;
  if (!isRound(size, size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : 1e6)) return null;
  const format = numberFormat(
    'en',
    'abroad',
    { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
    'en',
  );
  return plainSpaces(format.format(number));
}

const isRound = (size: number, of: number): boolean => ((size / of) * 100) % 1 === 0;

const plain = (number: number, language: DisplayLanguage): string =>
  numberFormat(language, 'plain', { maximumFractionDigits: 6 }).format(number);
