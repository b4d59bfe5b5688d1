/** Offices and who belongs to whom; one whose superior is not named stands at the top. */
import type { TreeContent, TreeNode } from './chart-content.js';

export interface Branch {
  readonly node: TreeNode;
  readonly below: readonly Branch[];
}

/** In the order given; whoever is subordinate to himself over others is in no branch (and refused before). */
export function branches({ nodes }: TreeContent): Branch[] {
  const known = new Set(nodes.map(({ key }) => key));
  const below = (parent: string | undefined): Branch[] =>
    nodes
      .filter((node) => (node.parent !== undefined && known.has(node.parent) ? node.parent : undefined) === parent)
      .map((node) => ({ node, below: below(node.key) }));
  return below(undefined);
}
