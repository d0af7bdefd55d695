// What is selected in a shown text, in UTF-16 units from its beginning: the browser's own selection, by mouse, touch or key.

/** A stretch of what is shown. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** What is selected within an element; null where nothing is, or something reaches out of it. */
export function selectedIn(root: HTMLElement): Shown | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return { from, to: from + range.toString().length };
}

/** Selects a stretch of what an element shows, and brings its end into sight. */
export function select(root: HTMLElement, { from, to }: Shown): void {
  const [first, last] = [placeIn(root, from), placeIn(root, to)];
  if (!first || !last) return;
  document.getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
  last.node.parentElement?.scrollIntoView({ block: 'nearest' });
  const range = document.createRange();
  range.setStart(last.node, Math.max(0, last.offset - 1));
  range.setEnd(last.node, last.offset);
  const { top, bottom } = range.getBoundingClientRect();
  const room = { top: 80, bottom: window.innerHeight - 120 };
  if (top < room.top) window.scrollBy(0, top - room.top);
  else if (bottom > room.bottom) window.scrollBy(0, bottom - room.bottom);
}

function placeIn(root: HTMLElement, unit: number): { node: Text; offset: number } | null {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = unit;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return null;
}

/** The words of a text, as its language parts them. */
export function wordsOf(text: string, language: string): Shown[] {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...parts].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ from: index, to: index + segment.length }] : [],
  );
}

/** Two words of a text: the selection runs from the one to the other, and keys move the second. */
export interface Caret {
  readonly anchor: number;
  readonly head: number;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Where a key leads among the words: to the next word, or the first of the next paragraph; with `extend` the selection grows or shrinks. Null for other keys. */
export function moved(
  text: string,
  words: readonly Shown[],
  { anchor, head }: Caret,
  key: string,
  extend: boolean,
): Caret | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const next =
    key === 'ArrowRight' || key === 'ArrowLeft'
      ? head + step
      : paragraphFrom(text, words, head, step);
  const place = Math.min(words.length - 1, Math.max(0, next));
  return { anchor: extend ? anchor : place, head: place };
}

function paragraphFrom(text: string, words: readonly Shown[], head: number, step: 1 | -1): number {
  const begins = (at: number): boolean => {
    const [before, word] = [words[at - 1], words[at]];
    return !before || !word || text.slice(before.to, word.from).includes('\n');
  };
  for (let at = head + step; at >= 0 && at < words.length; at += step) if (begins(at)) return at;
  return step < 0 ? 0 : words.length - 1;
}
