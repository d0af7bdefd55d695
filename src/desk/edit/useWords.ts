import { useDebouncedCallback } from '@mantine/hooks';
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import type { Segment, Stretch } from '../text/segments';
import { stretchOf } from '../text/shown';
import { type Caret, moved, type Shown, select, selectedIn, wordsOf } from './words';

interface Words {
  /** Keys pressed in the text: arrows choose words, with Shift more of them, Enter takes them. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDownCapture: (event: PointerEvent) => void;
}

interface WordsOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly pieces: readonly Segment<Stretch>[];
  readonly language: string;
  /** What is selected now, in code points of the stored text. */
  readonly onSelect: ((words: Stretch | null) => void) | undefined;
  /** The selection is to be made something of. */
  readonly onTake: ((words: Stretch) => void) | undefined;
}

// The selection changes with each pixel of a mouse: it is looked at when it rests.
const RESTS = 80;

/** Tells which words of a shown text are selected, and lets keys alone select them. */
export function useWords({ root, pieces, language, onSelect, onTake }: WordsOptions): Words {
  const caret = useRef<Caret | null>(null);
  const parted = useRef<{ text: string; words: readonly Shown[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other words
  useEffect(() => {
    caret.current = null;
    parted.current = null;
  }, [pieces]);

  const look = useCallback((): Stretch | null => {
    const shown = root.current && selectedIn(root.current);
    return shown && stretchOf(pieces, shown.from, shown.to);
  }, [root, pieces]);
  const rested = useDebouncedCallback(() => {
    // A dialog that asks about the words takes the selection, not the words.
    if (document.querySelector('[role=dialog]') === null) onSelect?.(look());
  }, RESTS);
  const isWatched = onSelect !== undefined;
  useEffect(() => {
    if (!isWatched) return;
    document.addEventListener('selectionchange', rested);
    return () => document.removeEventListener('selectionchange', rested);
  }, [isWatched, rested]);

  // Browsers select no words from within what the mouse gives the focus to: while it is down, claims take none.
  const onPointerDownCapture = ({ target }: PointerEvent): void => {
    const held = target instanceof Element ? target.closest('[tabindex]') : null;
    if (!held || held === root.current) return;
    held.removeAttribute('tabindex');
    const restore = () => held.setAttribute('tabindex', '0');
    window.addEventListener('pointerup', restore, { once: true });
    window.addEventListener('pointercancel', restore, { once: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const element = root.current;
    if (!element || !onSelect || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.target === element) {
      const words = look();
      if (!words) return;
      event.preventDefault();
      onTake?.(words);
      return;
    }
    parted.current ??= partedOf(element, language);
    const { text, words } = parted.current;
    const from = caret.current ?? caretAt(element, event.target, words);
    const next = moved(text, words, from, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    // Arrows in a claim's link go on in the text around it.
    element.focus({ preventScroll: true });
    const [low, high] = [Math.min(next.anchor, next.head), Math.max(next.anchor, next.head)];
    const [first, last] = [words[low], words[high]];
    if (!first || !last) return;
    caret.current = next;
    select(element, { from: first.from, to: last.to });
  };
  return { onKeyDown, onPointerDownCapture };
}

function partedOf(element: HTMLElement, language: string) {
  const text = element.textContent ?? '';
  return { text, words: wordsOf(text, language) };
}

/** Where keys begin: at what is selected, else before the claim that has the focus, else before the text. */
function caretAt(element: HTMLElement, target: EventTarget, words: readonly Shown[]): Caret {
  const selected = selectedIn(element);
  if (selected) {
    const within = words.flatMap(({ from, to }, at) =>
      to > selected.from && from < selected.to ? [at] : [],
    );
    const [anchor] = within;
    if (anchor !== undefined) return { anchor, head: within.at(-1) ?? anchor };
  }
  if (target instanceof Node && target !== element) {
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEndBefore(target);
    const { length } = before.toString();
    const at = words.findIndex(({ from }) => from >= length) - 1;
    return { anchor: at, head: at };
  }
  return { anchor: -1, head: -1 };
}
