import { read } from '../support/reading.js';

const REPORT = 'मोदी ने मैक्रों से मुलाकात की।';

describe('credits', () => {
  it.each<[string, string, string[]]>([
    ['in brackets behind a dateline', `नई दिल्ली (पीटीआई)। ${REPORT}`, ['pti']],
    [
      'in brackets with the day, under the name of its Hindi service',
      `नई दिल्ली, 10 सितंबर (भाषा) ${REPORT}`,
      ['pti'],
    ],
    ['in brackets at the end', `${REPORT} (एएनआई)`, ['ani']],
    ['alone in the first line', `पीटीआई\n${REPORT}`, ['pti']],
    ['alone in the last line', `${REPORT}\nपीटीआई`, ['pti']],
    ['alone in the last line, in Latin letters', `${REPORT}\nPTI`, ['pti']],
    ['twice, each once', `(पीटीआई) ${REPORT}\n(पीटीआई)`, ['pti']],
    ['two, in one order', `(रॉयटर्स) ${REPORT} (पीटीआई)`, ['pti', 'reuters']],
    ['not as a source of one sentence', `पीटीआई के अनुसार, ${REPORT}`, []],
    ['not as somebody who is talked to', `मोदी ने पीटीआई से बात की। ${REPORT}`, []],
    ['not a body that is no agency', `नई दिल्ली (संयुक्त राष्ट्र)। ${REPORT}`, []],
    ['none', REPORT, []],
  ])('%s', (_, text, expected) => {
    expect(read(text).credits).toEqual(expected);
  });
});
