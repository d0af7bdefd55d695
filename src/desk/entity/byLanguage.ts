/** Names by the language that they are written in, each once, in the order in which they came. */
export function byLanguage(
  names: readonly { readonly language: string; readonly name: string }[],
): [language: string, names: string[]][] {
  const found = new Map<string, Set<string>>();
  for (const { language, name } of names)
    found.set(language, (found.get(language) ?? new Set()).add(name));
  return [...found].map(([language, each]) => [language, [...each]]);
}
