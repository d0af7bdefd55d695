import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../language/useSay';
import { unitsOf } from '../text/codePoints';
import { safeText } from '../text/safeText';
import type { Source } from './useQuestion';

// What stands before and behind the quote in a long paragraph, until more is asked for.
const SHOWN = 160;

const cutBefore = (text: string): string => {
  const at = text.indexOf(' ', text.length - SHOWN);
  return at < 0 ? text.slice(-SHOWN) : text.slice(at + 1);
};
const cutBehind = (text: string): string => {
  const at = text.lastIndexOf(' ', SHOWN);
  return at < 1 ? text.slice(0, SHOWN) : text.slice(0, at);
};

/** The exact words, marked in their paragraph. */
export function QuotedParagraph({ source }: { source: Source }) {
  const say = useSay();
  const [whole, setWhole] = useState(false);
  const { evidence, article } = source;
  const paragraph = source.paragraph ?? evidence;
  const [from = 0, to = 0] = unitsOf(paragraph.exact, [
    evidence.start - paragraph.start,
    evidence.end - paragraph.start,
  ]);
  const before = paragraph.exact.slice(0, from);
  const behind = paragraph.exact.slice(to);
  const long = before.length > SHOWN || behind.length > SHOWN;
  const isCut = long && !whole;
  return (
    <>
      <Text component="blockquote" size="sm" className="quote" lang={article?.language} dir="auto">
        {isCut && before.length > SHOWN ? `… ${safeText(cutBefore(before))}` : safeText(before)}
        <mark>{safeText(paragraph.exact.slice(from, to))}</mark>
        {isCut && behind.length > SHOWN ? `${safeText(cutBehind(behind))} …` : safeText(behind)}
      </Text>
      {long && (
        <Anchor
          component="button"
          type="button"
          size="xs"
          ta="start"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {say(whole ? 'question.less' : 'question.paragraph')}
        </Anchor>
      )}
    </>
  );
}
