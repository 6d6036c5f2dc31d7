import type { Definition, FootnoteDefinition, Html, Nodes } from 'mdast';

/**
 * Words of a Markdown file that no page shows: definitions that nothing leads to, remarks, and what links say
 * when touched.
 */
export function unsaidIn(tree: Nodes, file: string): string[] {
  const all = nodesIn(tree);
  const led = (kind: 'Reference' | 'footnoteReference') =>
    new Set(
      all.flatMap((node) => (node.type.endsWith(kind) && 'identifier' in node ? [node.identifier] : [])),
    );
  const [notes, links] = [led('footnoteReference'), led('Reference')];
  const first = new Set<string>();
  const isUnused = (node: Definition | FootnoteDefinition): boolean => {
    const name = `${node.type} ${node.identifier}`;
    const isAgain = first.has(name);
    first.add(name);
    return isAgain || !(node.type === 'definition' ? links : notes).has(node.identifier);
  };
  return all.flatMap((node) => {
    if (isRemark(node)) return [node.value];
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const { start, end } = node.position ?? {};
      const words = file.slice(start?.offset, end?.offset).trim();
      if (isUnused(node)) return [words];
    }
    return 'title' in node && typeof node.title === 'string' && node.title !== '' ? [node.title] : [];
  });
}

/** A remark in HTML that is a block of its own; within a sentence it stays in its words. */
export const isRemark = (node: Nodes): node is Html =>
  node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim()) && node.position?.start.column === 1;

function nodesIn(tree: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return found;
}
