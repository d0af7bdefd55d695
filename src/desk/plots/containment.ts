/** A thing that lies in others, the nearest first. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly within: readonly { readonly id: string; readonly name: string }[];
}

/** A thing with all that lies directly in it. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly children: Branch[];
}

/**
 * The trees that hold all these things, each once: whatever contains them is above them, the widest at the root. What
 * lies deepest is placed first, so that a thing which contains another is found where it stands above it.
 */
export function containment(things: readonly Placed[]): Branch[] {
  const roots: Branch[] = [];
  const placed = new Map<string, Branch>();
  for (const { id, name, within } of things.toSorted((a, b) => b.within.length - a.within.length)) {
    let level = roots;
    for (const step of [...within.toReversed(), { id, name }]) {
      let branch = placed.get(step.id);
      if (!branch) {
        branch = { id: step.id, name: step.name, children: [] };
        placed.set(step.id, branch);
        level.push(branch);
      }
      level = branch.children;
    }
  }
  return roots;
}
