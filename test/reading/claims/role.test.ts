import { unknownPerson } from '../../../src/languages/names.js';
import { claimsBy, quotesBy, read } from '../../support/reading.js';

/** Nobody of the lexicon. */
const REBELO = unknownPerson('मार्सेलो रेबेलो').key;

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['फ्रांस के राष्ट्रपति इमैनुएल मैक्रों पेरिस में हैं।', ['role/person/emmanuel-macron: role/president@place/france ONGOING']],
  ['फ्रांसीसी राष्ट्रपति मैक्रों पेरिस में हैं।', ['role/person/emmanuel-macron: role/president@place/france ONGOING']],
  ['प्रधानमंत्री नरेंद्र मोदी पेरिस में हैं।', ['role/person/narendra-modi: role/prime-minister ONGOING']],
  ['रूस के प्रथम उप प्रधानमंत्री डेनिस मंटुरोव ने यह कहा।', ['role/person/denis-manturov: role/first-deputy-prime-minister@place/russia ONGOING']],
  ['रूस के उप प्रधानमंत्री डेनिस मंतुरोव ने यह कहा।', ['role/person/denis-manturov: role/deputy-prime-minister@place/russia ONGOING']],
  ['भारत के विदेश मंत्री डॉ. एस. जयशंकर पेरिस में हैं।', ['role/person/s-jaishankar: role/foreign-minister@place/india ONGOING']],
  ['कतर के प्रधानमंत्री व विदेश मंत्री शेख मोहम्मद बिन अब्दुलरहमान अल थानी दोहा में हैं।', ['role/person/mohammed-bin-abdulrahman-al-thani: role/prime-minister@place/qatar ONGOING', 'role/person/mohammed-bin-abdulrahman-al-thani: role/foreign-minister@place/qatar ONGOING']],
  ['पुर्तगाल के राष्ट्रपति मार्सेलो रेबेलो ने यह कहा।', [`role/${REBELO}: role/president@place/portugal ONGOING`]],
  // Once for each office
  ['फ्रांस के राष्ट्रपति मैक्रों आए। फ्रांस के राष्ट्रपति इमैनुएल मैक्रों गए।', ['role/person/emmanuel-macron: role/president@place/france ONGOING']],
  // An office beside a name is not an office before it
  ['मैक्रों ने राष्ट्रपति से मुलाकात की।', []],
  ['राष्ट्रपति ने मैक्रों से मुलाकात की।', []],
  ['जयशंकर के रूसी समकक्ष लावरोव आए।', []],
  ['क्या फ्रांस के राष्ट्रपति मैक्रों आएंगे?', []],
  ['मैक्रों पेरिस में हैं।', []],
];

describe('role/apposition', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(claimsBy('role/apposition', read(text))).toEqual(expected);
  });

  it('rests on the office and the name', () => {
    const text = 'पेरिस में फ्रांस के राष्ट्रपति इमैनुएल मैक्रों ने यह कहा।';
    expect(quotesBy('role/apposition', read(text))).toEqual(['फ्रांस के राष्ट्रपति इमैनुएल मैक्रों']);
  });
});
