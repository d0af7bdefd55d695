import type {
  Derivation,
  DerivedClause,
  DerivedEvent,
  DerivedItem,
  DerivedSentence,
  NearMiss,
  Quote,
} from '../reading/derivation.js';
import { missReasons } from '../reading/missReasons.js';
import type { Claim, Subject } from '../reading/reading.js';
import { printValue } from '../values/print.js';
import { printable } from './printable.js';

/** A derivation in lines for a terminal: each sentence with what was made of it and what was dropped, in their order. */
export function printDerivation({
  language,
  publishedOn,
  sentences,
  nearMisses,
}: Derivation): string {
  const dropped = new Map<number | null, NearMiss[]>();
  for (const miss of nearMisses) {
    const others = dropped.get(miss.sentence);
    if (others) others.push(miss);
    else dropped.set(miss.sentence, [miss]);
  }
  const blocks = [
    ...sentences.map((sentence, at) => ({
      start: sentence.words.start,
      lines: sentenceLines(sentence, dropped.get(at) ?? []),
    })),
    ...(dropped.get(null) ?? []).map((miss) => ({
      start: miss.words.start,
      lines: [missLine(miss)],
    })),
  ].sort((a, b) => a.start - b.start);
  const head = `language ${printable(language)}, published ${printable(publishedOn ?? 'not known')}`;
  return `${[head, ...blocks.map(({ lines }) => lines.join('\n'))].join('\n\n')}\n`;
}

function sentenceLines(
  { words, items, clauses, events, claims }: DerivedSentence,
  misses: readonly NearMiss[],
): string[] {
  return [
    `sentence  ${quoted(words)}`,
    ...items.filter(({ senses }) => senses.length).map(itemLine),
    ...clauses.map(clauseLine),
    ...events.map(eventLine),
    ...claims.map(({ claim }) => claimLine(claim)),
    ...misses.map(missLine).map((line) => `  ${line}`),
  ];
}

function itemLine({ words, senses, rules }: DerivedItem): string {
  const by = rules.length ? `  by ${rules.join(' < ')}` : '';
  return `  item     ${quoted(words)} ${senses.join(', ')}${by}`;
}

function clauseLine({ words, rule, modality, tense }: DerivedClause): string {
  const told =
    rule === null ? 'no predicate rule' : `${modality ?? 'nothing claimed'} ${tense} by ${rule}`;
  return `  clause   ${quoted(words)} ${told}`;
}

function eventLine({ event, type, rule, words, modality, time, timeSource }: DerivedEvent): string {
  const when = time === null ? '' : ` ${time} (${timeSource})`;
  return `  event    ${quoted(words)} ${event} ${type} ${modality ?? 'named'}${when}  by ${printable(rule)}`;
}

function claimLine({ kind, subject, value, modality, attribution, evidence, rule }: Claim): string {
  const source = attribution === null ? '' : `, says ${printable(attribution)}`;
  const said = printable(printValue(value, 'en'));
  return `  claim    ${quoted(evidence)} ${kind} of ${printable(nameOf(subject))}: ${said}, ${modality}${source}  by ${rule}`;
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'event':
      return subject.facet ? `${subject.event} ${subject.facet.key}` : subject.event;
    case 'order':
      return `${subject.first} and ${subject.second}`;
    case 'aspect':
      return subject.key;
  }
}

function missLine({ words, reason, detail }: NearMiss): string {
  const more = detail === null ? '' : ` (${printable(detail)})`;
  return `dropped  ${quoted(words)} ${reason}: ${missReasons[reason]}${more}`;
}

/** The words with their place in code points. */
function quoted({ exact, start, end }: Quote): string {
  return `“${printable(exact)}” [${start}, ${end})`;
}
