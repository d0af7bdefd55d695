import type { CompiledPack } from '../../languages/compile.js';
import { timeBounds } from '../../values/edtf.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import type { Discourse } from '../discourse.js';
import type { Happenings } from '../happenings.js';
import type { Anchor } from '../resolveTime.js';
import type { Sentence } from '../sentence.js';

/** What is known of an article when its matters are settled. */
export interface MatterSource {
  readonly sentences: readonly Sentence[];
  readonly pack: CompiledPack;
  readonly discourse: Discourse;
  readonly happenings: Happenings;
  readonly topic: readonly EntityRef[];
  readonly anchor: Anchor;
}

/** Whether an account of an article lies so long before it that it is another's: a sentence of three years ago. */
export function isOfThePast({ edtf }: Account, anchor: Anchor | null): boolean {
  const latest = edtf === null ? null : timeBounds(edtf).latest;
  return latest !== null && anchor !== null && latest < anchor.earliest - LONG_BEFORE;
}

/** Days. */
const LONG_BEFORE = 150;

/** Whether a name alone is enough to tell whom it means: two words of it at least. */
export function isFullName(entity: EntityRef): boolean {
  return !isUnlisted(entity) || entity.key.slice(entity.key.indexOf('~')).includes('-');
}
