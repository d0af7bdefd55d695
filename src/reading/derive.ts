import type { Telling } from './account.js';
import type {
  Derivation,
  DerivedClaim,
  DerivedClause,
  DerivedEvent,
  DerivedItem,
  DerivedSentence,
  Quote,
} from './derivation.js';
import type { Stretch } from './frames/frame.js';
import { Notes } from './notes.js';
import { quoteOf, sentenceAt, sentenceQuotes } from './quotes.js';
import { readText, type TextToRead } from './readText.js';
import type { Sentence } from './sentence.js';
import type { ReadArticle } from './trace.js';

/**
 * How a text is read: the same reading as `readText` gives, with what each rule made of which words and what came to
 * nothing. Null for a language that no pack reads. Pure.
 */
export function derive(text: TextToRead): Derivation | null {
  const notes = new Notes();
  const { language, publishedOn } = readText(text, notes);
  const { article } = notes;
  if (!article) return null;
  const words = sentenceQuotes(article);
  const events = eventsBySentence(article);
  const claims = claimsBySentence(article, words);
  return {
    language,
    publishedOn,
    sentences: article.sentences.map(
      (sentence, at): DerivedSentence => ({
        words: words[at] as Quote,
        ...partsOf(article, sentence, at),
        events: events.get(at) ?? [],
        claims: claims.get(at) ?? [],
      }),
    ),
    nearMisses: notes.nearMisses(article, words),
  };
}

function partsOf(
  article: ReadArticle,
  sentence: Sentence,
  index: number,
): Pick<DerivedSentence, 'items' | 'clauses'> {
  const quote = (at: Stretch): Quote => quoteOf(article, sentence, at);
  return {
    items: sentence.items.map(
      ({ senses, rules }, at): DerivedItem => ({
        words: quote({ from: at, to: at + 1 }),
        senses: [...new Set(senses.map(({ cls }) => cls))],
        rules,
      }),
    ),
    clauses: (article.clauses[index] ?? []).map(
      ({ clause }): DerivedClause => ({
        words: quote(clause),
        rule: clause.rule ?? null,
        modality: clause.modality,
        tense: clause.tense,
      }),
    ),
  };
}

function eventsBySentence(article: ReadArticle): Map<number, DerivedEvent[]> {
  const found = new Map<number, DerivedEvent[]>();
  for (const [at, { tellings }] of article.accounts.entries())
    for (const telling of tellings)
      add(found, telling.frame.sentence, eventOf(article, telling, article.events[at]?.id ?? ''));
  return found;
}

function eventOf(
  article: ReadArticle,
  { frame, edtf, source, modality }: Telling,
  event: string,
): DerivedEvent {
  return {
    event,
    type: frame.type,
    rule: frame.rule ?? frame.participants[0]?.key ?? frame.type,
    words: quoteOf(article, article.sentences[frame.sentence] as Sentence, frame.at),
    modality: modality ?? frame.modality,
    time: edtf,
    timeSource: source,
  };
}

/** Each claim with the sentence that its evidence begins in. */
function claimsBySentence(
  { claims }: ReadArticle,
  sentences: readonly Quote[],
): Map<number, DerivedClaim[]> {
  const found = new Map<number, DerivedClaim[]>();
  for (const [position, claim] of claims.entries()) {
    const at = sentenceAt(sentences, claim.evidence.start);
    if (at !== null) add(found, at, { position, claim });
  }
  return found;
}

function add<T>(lists: Map<number, T[]>, at: number, one: T): void {
  const list = lists.get(at);
  if (list) list.push(one);
  else lists.set(at, [one]);
}
