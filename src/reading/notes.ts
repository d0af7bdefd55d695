import type { NearMiss, Quote } from './derivation.js';
import type { Stretch } from './frames/frame.js';
import type { MissReason } from './missReasons.js';
import { quoteAt, quoteOf, sentenceAt } from './quotes.js';
import type { Sentence } from './sentence.js';
import type { ReadArticle, Trace } from './trace.js';

/** What was dropped, kept as a place until the whole is known. */
interface Note {
  readonly reason: MissReason;
  readonly detail: string | null;
  readonly sentence: number | null;
  readonly words: (article: ReadArticle) => Quote;
}

/** A trace that notes down what reading tells it. */
export class Notes implements Trace {
  article: ReadArticle | null = null;
  readonly #notes: Note[] = [];

  miss(sentence: number, at: Stretch, reason: MissReason, detail: string | null = null): void {
    const words = (article: ReadArticle): Quote =>
      quoteOf(article, article.sentences[sentence] as Sentence, at);
    this.#notes.push({ reason, detail, sentence, words });
  }

  skip(start: number, end: number): void {
    const words = (article: ReadArticle): Quote => quoteAt(article, start, end);
    this.#notes.push({ reason: 'FURNITURE', detail: null, sentence: null, words });
  }

  refuse({ exact, start, end }: Quote, reason: MissReason): void {
    this.#notes.push({
      reason,
      detail: null,
      sentence: null,
      words: () => ({ exact, start, end }),
    });
  }

  done(article: ReadArticle): void {
    this.article = article;
  }

  /** In the order of the text, one a place and reason: an event is looked at as often as words for it stand. */
  nearMisses(article: ReadArticle, sentences: readonly Quote[]): NearMiss[] {
    const found = new Map<string, NearMiss>();
    for (const { words: cut, reason, detail, sentence } of this.#notes) {
      const words = cut(article);
      const within = sentence ?? sentenceAt(sentences, words.start);
      const key = `${reason} ${words.start} ${words.end}`;
      found.set(key, { words, sentence: within, reason, detail });
    }
    return [...found.values()].sort(
      (a, b) => a.words.start - b.words.start || a.words.end - b.words.end,
    );
  }
}
