import { fold } from '../../src/text/fold.js';
import { sentences } from '../../src/text/sentences.js';
import { tokenise } from '../../src/text/tokens.js';

const ABBREVIATIONS = new Set(['डॉ', 'प्रो', 'एस', 'जे', 'पी', 'Dr'].map(fold));

/** The sentences of a text as they stand in it. */
function cut(text: string): string[] {
  const tokens = tokenise(text);
  return sentences(tokens, ABBREVIATIONS).map(({ from, to }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
}

/** One text with its sentences set apart by `|`. */
const CASES: readonly (readonly [string, string])[] = [
  ['at a danda', 'मोदी आए।|वह गए।'],
  ['at a danda without a space', 'मोदी आए।|वह गए॥|बस'],
  ['at a question mark', 'मोदी कब आएंगे?|वह कल आएंगे।'],
  ['at an exclamation mark', 'वाह!|क्या बात है।'],
  ['at an ellipsis', 'रुकिए…|वह आए।'],
  ['at a full stop', 'मोदी आए.|वह गए.'],
  ['at a full stop behind a year', 'यह 2025.|वह गए'],
  ['not behind an abbreviation', 'डॉ. जयशंकर आए।|वह गए।'],
  ['not behind initials that are listed', 'एस. जयशंकर और जे. पी. नड्डा आए।'],
  ['not behind a single letter', 'A. K. Antony आए।'],
  ['not behind an abbreviation in capitals', 'Dr. Jaishankar आए।'],
  ['not within a number', 'वृद्धि 7.5 फीसदी रही।'],
  ['not within initials without spaces', 'जे.पी. नड्डा आए।'],
  ['not at a comma or a colon', 'दिल्ली: मोदी आए, वह गए।'],
  ['not within brackets', 'मंगलवार (18 नवंबर, 2025) को आए।'],
  ['behind a closing quotation mark', 'उन्होंने कहा, “मैं आया।”|वह गए।'],
  ['behind a straight quotation mark', '"मैं आया।"|वह गए।'],
  ['behind a full stop in quotation marks', 'उन्होंने कहा, “मैं आया.”|वह गए.'],
  ['behind several closing marks', 'उन्होंने कहा (“मैं आया।”)|वह गए।'],
  ['behind brackets', '(वह आए।)|वह गए।'],
  ['before an opening quotation mark', 'वह आए।|“मैं गया।”'],
  ['once for several marks', 'सच?|!|नहीं।'],
  ['with an end that has no mark', 'मोदी आए।|शीर्षक'],
];

describe('sentences', () => {
  it.each(CASES)('cuts %s', (_, marked) => {
    const text = marked.replaceAll('|', ' ');
    expect(cut(text)).toEqual(marked.split('|'));
  });

  it.each(CASES)('loses no token: %s', (_, marked) => {
    const tokens = tokenise(marked.replaceAll('|', ' '));
    const ranges = sentences(tokens, ABBREVIATIONS);
    expect(ranges.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
  });

  it('has none in an empty paragraph', () => {
    expect(sentences([], ABBREVIATIONS)).toEqual([]);
  });
});
