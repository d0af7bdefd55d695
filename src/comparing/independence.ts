import type { GatheredClaim } from './model.js';

/** What tells where a claim comes from. */
type Told = Pick<GatheredClaim, 'article' | 'originKeys' | 'copies'>;

/**
 * Names the independent origin of each claim of a question: its articles fall into groups that a credited agency, a
 * publisher or copied text connects, however indirectly. Where one of several copies credits an agency, all of them
 * are the agency's, and what their publishers write themselves stays apart from it.
 */
export function namesOfOrigins(claims: readonly Told[]): (claim: Told) => string {
  const groups = new Groups();
  const articles = new Map(claims.map((claim) => [claim.article, claim]));
  for (const { article, copies } of articles.values())
    for (const copy of copies) if (articles.has(copy)) groups.join(article, copy);
  const texts = new Map<string, string[]>();
  for (const { article, originKeys } of articles.values()) {
    const text = groups.nameOf(article);
    texts.set(text, [...(texts.get(text) ?? []), ...originKeys]);
  }
  for (const [text, keys] of texts) {
    const wires = keys.filter((key) => key.startsWith('wire:'));
    for (const key of wires.length ? wires : keys) groups.join(text, `key ${key}`);
  }
  return ({ article }) => groups.nameOf(article);
}

/** Disjoint sets that grow together (union and find). */
class Groups {
  private readonly above = new Map<string, string>();

  nameOf(member: string): string {
    let name = member;
    for (let next = this.above.get(name); next !== undefined; next = this.above.get(name))
      name = next;
    if (name !== member) this.above.set(member, name);
    return name;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.nameOf(one), this.nameOf(other)];
    if (a !== b) this.above.set(b, a);
  }
}
