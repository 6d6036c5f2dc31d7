import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { textIn } from '#shared/coming-in/changed-words.ts';
import type { Line } from '#shared/coming-in/line.ts';

/** Words of a line before and after its changes, where it is in no place that holds suggestions. */
export interface ChangedApart {
  readonly was: string;
  readonly now: string;
}

/** What of the changes and threads of a document is in the text of its piece, and what is not. */
export interface Carried {
  readonly changes: ReadonlySet<string>;
  readonly threads: ReadonlySet<string>;
  readonly apart: readonly ChangedApart[];
}

const bare = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, '');
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @param lines all that the document has, also of its head and of what was set aside */
export function carriedIn(body: Body, lines: readonly Line[]): Carried {
  const words = new Map<string, string>();
  const threads = new Set<string>();
  const look = (node: BodyNode): void => {
    for (const { type, attrs } of node.marks ?? []) {
      if (type === 'comment') threads.add(String(attrs?.id));
      else if (type === 'insertion' || type === 'deletion') {
        const key = `${type} ${attrs?.id}`;
        words.set(key, (words.get(key) ?? '') + bare(node.text ?? ''));
      }
    }
    for (const child of node.content ?? []) look(child);
  };
  look(body);
  /** How far the words of each change are read: lines come in the order of the text, and a change may be all of it. */
  const reached = new Map<string, number>();
  const has = (key: string, text: string): boolean => {
    const all = words.get(key) ?? '';
    const ahead = all.indexOf(text, reached.get(key));
    const at = ahead < 0 ? all.indexOf(text) : ahead;
    if (at >= 0) reached.set(key, at + text.length);
    return at >= 0;
  };
  const isHere = ({ inline }: Line): boolean =>
    inline.every((one) => {
      const change = one === 'break' ? null : one.said?.change;
      return one === 'break' || !change || has(`${change.kind} ${change.id}`, bare(one.text));
    });
  return {
    changes: new Set([...words.keys()].map((key) => key.replace(/^\w+ /, ''))),
    threads,
    apart: lines
      .filter((line) => !isHere(line))
      .map(({ inline }) => ({
        was: inLine(textIn('rejected', inline)),
        now: inLine(textIn('accepted', inline)),
      })),
  };
}
