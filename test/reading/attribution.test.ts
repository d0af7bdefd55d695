import { read } from '../support/reading.js';

/** Who is named as saying that Modi met, or will meet, Macron. */
const saysWho = (text: string) => [
  ...new Set(
    read(text)
      .claims.filter(({ kind }) => kind !== 'ROLE')
      .map(({ attribution }) => attribution),
  ),
];

describe('attribution', () => {
  it.each([
    ['an agency', 'पीटीआई के अनुसार, मोदी ने मैक्रों से मुलाकात की।', 'पीटीआई'],
    ['a ministry', 'विदेश मंत्रालय के मुताबिक मोदी ने मैक्रों से मुलाकात की।', 'विदेश मंत्रालय'],
    [
      'whose account is used',
      'अमेरिकी विदेश मंत्रालय के हवाले से बताया गया कि मोदी मैक्रों से मिलेंगे।',
      'अमेरिकी विदेश मंत्रालय',
    ],
    [
      'a person with an office',
      'विदेश सचिव विक्रम मिस्री ने बताया कि मोदी मैक्रों से मिलेंगे।',
      'विदेश सचिव विक्रम मिस्री',
    ],
    ['a speaker', 'रूबियो ने कहा कि मोदी सोमवार को मैक्रों से मिलेंगे।', 'रूबियो'],
    [
      'a speaker and not the day of speaking',
      'रूबियो ने बुधवार को बताया कि मोदी सोमवार को मैक्रों से मिलेंगे।',
      'रूबियो',
    ],
    ['nobody: a pronoun', 'उन्होंने कहा कि मोदी मैक्रों से मिले।', null],
    ['nobody: a pronoun before the marker', 'उनके अनुसार मोदी ने मैक्रों से मुलाकात की।', null],
    ['nobody: the outlet itself', 'मोदी ने मैक्रों से मुलाकात की।', null],
    [
      'nobody: what is attributed stands behind',
      'मोदी ने मैक्रों से मुलाकात की, यह सूचना पीटीआई के अनुसार है।',
      null,
    ],
    ['nobody: a day is no source', 'योजना के तहत मोदी ने मैक्रों से मुलाकात की।', null],
  ])('names %s', (_, text, expected) => {
    expect(saysWho(text)).toEqual([expected]);
  });

  it('ends with its sentence', () => {
    const { claims } = read('पीटीआई के अनुसार, मोदी ने मैक्रों से मुलाकात की। मोदी ने किशिदा से मुलाकात की।');
    const by = (event: string) =>
      claims.find(({ subject }) => subject.kind === 'event' && subject.event === event)
        ?.attribution;
    expect([by('e1'), by('e2')]).toEqual(['पीटीआई', null]);
  });

  it('is not carried to the clause that names the speaker', () => {
    const text = 'मोदी ने मैक्रों से मुलाकात के बाद किशिदा से मुलाकात की और कहा कि रूबियो मोदी से मिलेंगे।';
    const happened = read(text).claims.filter(({ modality }) => modality === 'HAPPENED');
    expect(happened.map(({ attribution }) => attribution)).not.toContain('मोदी');
  });
});
