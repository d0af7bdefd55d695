import { sentencesToAsk, textOf } from '../../src/extracting/sentences.js';
import { readText } from '../../src/reading/readText.js';
import { NEWS_DAY, read } from '../support/reading.js';

const asked = (text: string) => sentencesToAsk(text, read(text)).map(textOf);

const MET = 'अजीत डोभाल ने वांग यी से मुलाकात की, बातचीत में दो घंटे लगे।';

test('only sentences with an event and a value are sent, as they are stored', () => {
  const joined = MET.replace('बातचीत', 'बात\u200dचीत');
  const text = `🇮🇳 सड़क पर दो घंटे जाम रहा। ${joined} अजीत डोभाल ने वांग यी से मुलाकात की। मौसम साफ है।\n\n${MET}`;
  expect(asked(text)).toEqual([joined, MET]);
});

test.each([
  ['a question', 'क्या अजीत डोभाल ने वांग यी से मुलाकात की, बातचीत में दो घंटे लगे?'],
  ['page furniture', `यह भी पढ़ें: ${MET}`],
  ['a person beside the event', 'अजीत डोभाल ने वांग यी से मुलाकात की, साथ थे सर्गेई लावरोव।'],
])('%s is not', (_, text) => {
  expect(asked(text)).toEqual([]);
});

test('a language that no pack reads is not', () => {
  const text = 'Der Minister traf am 5. Mai in Moskau ein.';
  const reading = readText({ text, language: 'de', publishedOn: NEWS_DAY });
  expect(sentencesToAsk(text, reading)).toEqual([]);
});
