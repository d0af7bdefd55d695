import type { CompiledPack } from '../languages/compile.js';
import { happeningKind } from '../languages/happenings/kinds.js';
import { unknownEntity } from '../languages/names.js';
import { flatMap } from '../values/flatMap.js';
import type { EntityRef } from '../values/value.js';
import type { Item } from './items.js';
import { isCapital, isNameWord, mayBegin, type NameText } from './nameSpans.js';
import { itemsWith, type Sentence, senseOf, verbForms } from './sentence.js';

/**
 * Reads a name of one word that no list holds as a place where the words about it leave no other reading: what lies so far
 * from it, where the epicentre was, where an earthquake came, what an accident was near, where so many of the dead were.
 * Then wherever it stands.
 */
export function withToldPlaces(sentences: readonly Sentence[], pack: CompiledPack): Sentence[] {
  const places = new Map<string, EntityRef>();
  for (const sentence of sentences) {
    const text: NameText = { items: sentence.items, tokens: sentence.tokens, pack };
    const listed = countedPlaces(text);
    for (const [at, item] of sentence.items.entries()) {
      if (!isLoneName(text, at)) continue;
      const name = sentence.tokens[item.from];
      if (name && listed.has(at))
        places.set(name.key, unknownEntity('PLACE', name.text, name.text));
      const isTold =
        (pack.pack.verbFinal ? isToldBefore(text, at) : isToldBehind(text, at)) ||
        isNearScene(text, at);
      if (isTold && name) places.set(name.key, unknownEntity('PLACE', name.text, name.text));
    }
  }
  return places.size ? sentences.map((sentence) => withPlaces(sentence, places)) : [...sentences];
}

function withPlaces(sentence: Sentence, places: ReadonlyMap<string, EntityRef>): Sentence {
  const known = (item: Item): EntityRef | undefined =>
    item.senses.length || item.to > item.from + 1
      ? undefined
      : places.get(sentence.tokens[item.from]?.key ?? '');
  if (!sentence.items.some(known)) return sentence;
  const items = sentence.items.map((item): Item => {
    const entity = known(item);
    return entity ? item.as([{ cls: 'place', entity }], ['told-place']) : item;
  });
  return { ...sentence, items };
}

/** बदख्शां में 279 और तखार में 50, 71 in Badakhshan and 15 in Takhar: names that a list of the dead or the hurt tells counts of. */
function countedPlaces(text: NameText): ReadonlySet<number> {
  const { items, pack } = text;
  const isToll = itemsWith(text, 'measure').some((at) =>
    items[at]?.senses.some((one) => one.cls === 'measure' && TOLLS.has(one.measure)),
  );
  if (!isToll) return NONE;
  const found = flatMap(items, (item, at) =>
    isCountedAt(text, at, pack.pack.verbFinal) && (senseOf(item, 'place') || isLoneName(text, at))
      ? [at]
      : [],
  );
  return found.length > 1 ? new Set(found) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'bodies', 'missing']);

/** Whether a count stands beside a name: right behind its marker, or a little before it. */
function isCountedAt(text: NameText, at: number, verbFinal: boolean): boolean {
  const { items } = text;
  if (verbFinal) {
    const marker = senseOf(items[at + 1], 'marker')?.marker;
    return (marker === 'in' || marker === 'genitive') && isCount(items[at + 2]);
  }
  if (!isCapital(text, at)) return false;
  const into = [at - 1, at - 2].find((one) => senseOf(items[one], 'marker')?.marker === 'in');
  return into !== undefined && items.slice(Math.max(0, into - NEAR), into).some(isCount);
}

function isCount(item: Item | undefined): boolean {
  if (senseOf(item, 'number')) return true;
  const unit = senseOf(item, 'quantity')?.unit;
  return unit === 'person' || unit === 'death' || unit === 'body' || unit === 'injured person';
}

/** One word that is no part of a longer name. */
function isLoneName(text: NameText, at: number): boolean {
  const item = text.items[at];
  if (!item || item.to > item.from + 1 || !isNameWord(text, at) || !mayBegin(text, at))
    return false;
  return !isNameWord(text, at + 1) && !(isCapital(text, at) && isCapital(text, at + 1));
}

/** फैजाबाद से 50 किमी दक्षिण, भूकंप का केंद्र चमोली में, कुनार में आए भूकंप. */
function isToldBefore({ items }: NameText, at: number): boolean {
  const marker = senseOf(items[at + 1], 'marker')?.marker;
  if (!marker) return false;
  if (isDistance(items[at + 2])) return items.slice(at + 3, at + 5).some(isDirection);
  if (marker === 'in' || marker === 'genitive')
    if (items.slice(Math.max(0, at - NEAR), at).some(isEpicentre)) return true;
  if (marker !== 'in') return false;
  const next = verbForms(items[at + 2]).length ? items[at + 3] : items[at + 2];
  return isShock(next);
}

/** 20 km north of Kohima, its epicentre was near Chamoli, 52 of them in Mandalay. */
function isToldBehind(text: NameText, at: number): boolean {
  const { items } = text;
  if (!isCapital(text, at)) return false;
  const before = items.slice(Math.max(0, at - NEAR), at);
  const distance = before.findLastIndex(isDistance);
  if (distance >= 0 && before.slice(distance + 1).some(isDirection)) return true;
  const epicentre = before.findLastIndex(isEpicentre);
  if (epicentre >= 0 && before.length - epicentre <= NEAR)
    return !hasName(text, at, before.length - epicentre);
  // The collision at Khurhand, a blast in Sivakasi: right behind what happened.
  if (WHERE.has(senseOf(items[at - 1], 'marker')?.marker ?? '') && isScene(items[at - 2]))
    return !text.pack.pack.verbFinal;
  if (senseOf(items[at - 1], 'marker')?.marker !== 'in') return false;
  const counted = senseOf(items[at - 2], 'ofThem') ? items[at - 3] : items[at - 2];
  return counted?.senses.some(({ cls }) => cls === 'number' || cls === 'quantity') ?? false;
}

/** हाटकोटी के पास बस खाई में गिरी, fell into a gorge near Hatkoti: what an accident is told to be near. */
function isNearScene(text: NameText, at: number): boolean {
  const { items, pack } = text;
  const marker = senseOf(items[pack.pack.verbFinal ? at + 1 : at - 1], 'marker')?.marker;
  if (marker !== 'near') return false;
  if (!pack.pack.verbFinal) return isCapital(text, at) && items.some(isScene);
  if (items.slice(Math.max(0, at - 2), at).some(isScene)) return true;
  // राकेश के पास लाइसेंस नहीं था: what stands behind the verb is no scene of that clause.
  const told = items.slice(at + 2);
  const scene = told.findIndex(isScene);
  return scene >= 0 && !told.slice(0, scene).some((item) => isFiniteVerb(item));
}

const isFiniteVerb = (item: Item): boolean => {
  const forms = verbForms(item);
  return forms.length > 0 && !forms.includes('perfective') && !senseOf(item, 'marker');
};

function isScene(item: Item | undefined): boolean {
  const kind = senseOf(item, 'happening')?.happening.kind;
  return kind !== undefined && DISASTERS.has(happeningKind(kind).family);
}

const WHERE: ReadonlySet<string> = new Set(['in', 'near']);
const DISASTERS: ReadonlySet<string> = new Set(['disaster', 'attack']);

/** Items: "epicentre was located about 10 km deep near". */
const NEAR = 5;

/** Whether another name stands before this one within so many items. */
function hasName({ items }: NameText, at: number, reach: number): boolean {
  return items
    .slice(at - reach, at)
    .some((item) => senseOf(item, 'place') ?? senseOf(item, 'organisation'));
}

function isDistance(item: Item | undefined): boolean {
  const unit = senseOf(item, 'quantity')?.unit;
  return unit === 'km' || unit === '[mi_i]';
}

function isDirection(item: Item | undefined): boolean {
  return item?.senses.some((one) => one.cls === 'measure' && one.measure === DIRECTION) ?? false;
}

const DIRECTION = 'epicentre-distance';

function isEpicentre(item: Item | undefined): boolean {
  return senseOf(item, 'eventNoun')?.where === true;
}

function isShock(item: Item | undefined): boolean {
  return senseOf(item, 'happening')?.happening.kind === 'earthquake';
}
