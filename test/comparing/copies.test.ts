import { readFileSync } from 'node:fs';
import { copiesAmong, sketchOf } from '../../src/comparing/copies.js';
import { ownWords } from '../../src/comparing/ownWords.js';

const seed = (name: string) =>
  readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const SEEDS = (JSON.parse(seed('articles.json')) as { file: string }[]).map(({ file }) =>
  seed(file),
);

const areCopies = (a: string, b: string, language = 'hi') =>
  copiesAmong(
    new Map([a, b].map((text, at) => [String(at), sketchOf(ownWords(text, language))] as const)),
  )
    .get('0')
    ?.includes('1');

const OPENING =
  'भोपाल में शुक्रवार को मुख्यमंत्री ने नई सिंचाई योजना की शुरुआत की। योजना से तीन जिलों के दो हजार गांवों तक पानी पहुंचेगा और किसानों को साल में दो फसल लेने का मौका मिलेगा।';
const MIDDLE =
  'अधिकारियों ने बताया कि पहले चरण में नर्मदा से नहर निकाली जाएगी, दूसरे चरण में पुराने तालाब गहरे होंगे। काम की निगरानी के लिए कलेक्टरों की एक समिति बनी है जो हर महीने रिपोर्ट देगी।';
const END =
  'विपक्ष ने योजना को चुनावी बताया और पूछा कि पिछले बजट में घोषित बांध का क्या हुआ। किसान संगठन का कहना है कि मुआवजे की दर अब तक तय नहीं है।';
const REPORT = [OPENING, MIDDLE, END].join('\n\n');
const OTHER =
  'तीन जिलों के किसानों को अब साल भर पानी मिल सकेगा। मुख्यमंत्री ने शुक्रवार को राजधानी में जिस परियोजना का शुभारंभ किया, उस पर सरकार बीस अरब रुपये खर्च करेगी। नर्मदा का जल नहरों के रास्ते खेतों में जाएगा। कांग्रेस के प्रवक्ता ने इसे वोट की राजनीति कहा। जल संसाधन विभाग के सचिव ने पत्रकारों को समझाया कि निर्माण अगले साल मार्च में शुरू होगा।';
const SPEECH =
  '“मेरे किसान भाइयो, यह नहर आपके पसीने की कमाई है, और मैं आज इस मंच से वचन देता हूं कि अगली बारिश से पहले इसका पानी आपके खेत तक पहुंचेगा, चाहे इसके लिए मुझे दिन रात यहीं डेरा क्यों न डालना पड़े।”';

describe('copies', () => {
  it.each<[string, string, string]>([
    ['the same text', REPORT, REPORT],
    [
      'a small edit',
      REPORT,
      REPORT.replace('शुक्रवार', 'शनिवार').replace('दो हजार', 'करीब 2,000').replace('कहना', 'मानना'),
    ],
    ['another headline', REPORT, `नहर से बदलेगी खेतों की तस्वीर, सीएम ने किया वादा\n\n${REPORT}`],
    ['a paragraph less', REPORT, [OPENING, MIDDLE].join('\n\n')],
    ['a paragraph more', REPORT, [REPORT, OTHER].join('\n\n')],
    ['paragraphs run together', REPORT, REPORT.replace(/\n+/g, ' ')],
    ['paragraphs in another order', REPORT, [END, OPENING, MIDDLE].join('\n')],
    [
      'the spelling of another desk',
      REPORT,
      REPORT.replace('पहुंचेगा', 'पहुँचेगा').replace('मौका', 'मौक़ा').replace('दो हजार', 'दो हज़ार'),
    ],
    [
      'other marks of quotation',
      `${OPENING} ${SPEECH}`,
      `${OPENING} ${SPEECH.replace('“', "'").replace('”', "'")}`,
    ],
    [
      'the page around it',
      REPORT,
      `${REPORT}\n\nRelated Posts\n\nWednesday, November 19, 2025\n\nTrending`,
    ],
    ['a short report inside of a long one', MIDDLE, [REPORT, OTHER, SEEDS[1]].join('\n')],
    ...SEEDS.map((text, at): [string, string, string] => [
      `every twentieth word of seed ${at} changed`,
      text,
      text
        .split(' ')
        .map((word, place) => (place % 20 === 9 ? 'अन्यथा' : word))
        .join(' '),
    ]),
  ])('are told: %s', (_, a, b) => {
    expect(areCopies(a, b)).toBe(true);
    expect(areCopies(b, a)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['two reports of one event', REPORT, OTHER],
    [
      'two reports of one event that share a long quote',
      `${OPENING} उन्होंने कहा, ${SPEECH}`,
      `${SPEECH} यह बात उन्होंने मंच से कही। ${OTHER}`,
    ],
    ['a text and another that takes one sentence of it', REPORT, `${OTHER} ${END.split('।')[0]}।`],
    ['two texts that are one long quote', SPEECH, SPEECH],
    ['the same few words', 'प्रधानमंत्री मंगलवार को भोपाल आएंगे।', 'प्रधानमंत्री मंगलवार को भोपाल आएंगे।'],
    ['nothing at all', '', ''],
  ])('are not told: %s', (_, a, b) => {
    expect(areCopies(a, b)).toBe(false);
    expect(areCopies(b, a)).toBe(false);
  });

  it('are not told between reports that reporters wrote apart', () => {
    const all = new Map([...SEEDS, REPORT, OTHER].entries());
    const copies = copiesAmong(
      new Map([...all].map(([at, text]) => [String(at), sketchOf(ownWords(text, 'hi'))])),
    );
    expect([...copies.values()].flat()).toEqual([]);
  });

  it('are told in a language without a pack', () => {
    const text =
      'Le ministre a annoncé mardi que la conférence se tiendrait à Paris au printemps, après des mois de négociations entre les deux délégations, dont les chefs se sont rencontrés trois fois depuis le début de cette année.';
    expect(areCopies(text, `${text} La date reste à fixer.`, 'fr')).toBe(true);
  });
});

describe('the sketch of a text', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `w${from + at}`);
  const copies = (a: readonly string[], b: readonly string[]) =>
    copiesAmong(new Map([a, b].map((text, at) => [String(at), sketchOf(text)] as const)))
      .get('0')
      ?.includes('1');

  it('is of one size however long the text', () => {
    expect(sketchOf(words(0, 200)).length).toBe(197);
    expect(sketchOf(words(0, 40_000)).length).toBe(512);
    expect(sketchOf(words(0, 29))).toEqual([]);
  });

  it('holds 32-bit integers, ascending, each once', () => {
    const sketch = sketchOf([...words(0, 3_000), ...words(0, 3_000)]);
    expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
    expect(sketch.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 31)).toBe(
      true,
    );
  });

  // Half is the mark; an estimate from a sample of 512 is rarely off by more than a tenth.
  it.each([
    [10_000, 0.62, true],
    [10_000, 0.38, false],
    [2_000, 0.62, true],
    [2_000, 0.38, false],
    [100, 0.55, true],
    [100, 0.45, false],
  ])('of %d words, a share of %d of them in another text: %s', (length, share, expected) => {
    const start = Math.round(length * (1 - share));
    expect(copies(words(0, length), words(start, length))).toBe(expected);
    // However much longer the other is, as long as its sample reaches enough of the smaller one.
    expect(copies(words(0, length), words(start, 5 * length))).toBe(expected);
  });

  it('says nothing where a long text leaves too small a sample', () => {
    expect(copies(words(0, 40), words(0, 20_000))).toBe(false);
  });
});
