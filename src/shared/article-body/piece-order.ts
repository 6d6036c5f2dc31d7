import * as Y from 'yjs';

/**
 * Brings the parts of a piece back into their order: kicker, headline, lead figure if there is one, lede, then at
 * least one block. See `shared/article-body/decisions/0001-loose-document.md`.
 *
 * It works on the Y.Doc and not on ProseMirror's copy of it, because y-tiptap writes a moved node as a new one: what
 * somebody else typed into the old one, offline, would be gone. Here only what must move is made anew, and that is the
 * intruder and not the lede. No words are dropped; a surplus part with words becomes a block, an empty one goes.
 * Copies that are repaired apart end, merged and repaired again, in one order; but a surplus part with words would then
 * stand twice. So one place repairs what a merge has broken: the workstation (`articles/mend-merges.ts`).
 *
 * @returns whether anything was changed
 */
export function bringIntoOrder(body: Y.XmlFragment): boolean {
  let changed = false;
  // Each pass makes one change and looks again, which keeps the indexes honest; a piece needs a handful at most.
  while (oneStep(body)) changed = true;
  return changed;
}

/** Whether `bringIntoOrder` has nothing to do. */
export function isInOrder(body: Y.XmlFragment): boolean {
  return nextStep(partsOf(body)) === null;
}

const headParts = ['kicker', 'headline', 'lede'] as const;
type HeadPart = (typeof headParts)[number];

/** What a surplus part becomes, so that its words stay. */
const surplusBecomes: Record<HeadPart, string> = {
  kicker: 'paragraph',
  headline: 'subhead',
  lede: 'paragraph',
};

type Step =
  | { do: 'remove'; at: number }
  | { do: 'retype'; at: number; as: string }
  | { do: 'unlead'; at: number }
  | { do: 'insert'; at: number; type: string }
  | { do: 'move'; from: number; to: number };

const partsOf = (body: Y.XmlFragment): Y.XmlElement[] =>
  body.toArray().filter((part) => part instanceof Y.XmlElement);

const isHeadPart = (part: Y.XmlElement): part is Y.XmlElement & { nodeName: HeadPart } =>
  headParts.some((name) => name === part.nodeName);

const isLead = (part: Y.XmlElement): boolean =>
  part.nodeName === 'figure' && (part.getAttribute('lead') as unknown) === true;

const isEmpty = (part: Y.XmlElement): boolean =>
  part.toArray().every((child) => child instanceof Y.XmlText && child.length === 0);

function oneStep(body: Y.XmlFragment): boolean {
  const parts = partsOf(body);
  const step = nextStep(parts);
  if (!step) return false;
  switch (step.do) {
    case 'remove':
      body.delete(step.at, 1);
      break;
    case 'retype':
      remake(body, parts[step.at]!, step.at, step.at, step.as);
      break;
    case 'unlead':
      (parts[step.at]! as Y.XmlElement<{ lead: boolean }>).setAttribute('lead', false);
      break;
    case 'insert':
      body.insert(step.at, [new Y.XmlElement(step.type)]);
      break;
    case 'move':
      remake(body, parts[step.from]!, step.from, step.to, parts[step.from]!.nodeName);
      break;
    default:
      step satisfies never;
  }
  return true;
}

/** Yjs can neither rename nor move an element: a copy takes its place. `to` counts without the old one. */
function remake(body: Y.XmlFragment, old: Y.XmlElement, from: number, to: number, type: string): void {
  const copy = new Y.XmlElement<Record<string, string>>(type);
  if (type === old.nodeName)
    for (const [name, value] of Object.entries(old.getAttributes())) copy.setAttribute(name, value as string);
  copy.insert(
    0,
    old.toArray().map((child) => (child as Y.XmlElement | Y.XmlText).clone()),
  );
  body.delete(from, 1);
  body.insert(to, [copy]);
}

function nextStep(parts: readonly Y.XmlElement[]): Step | null {
  return surplus(parts) ?? missing(parts) ?? misplaced(parts);
}

/** The one that stays is the first with words in it, else the first. */
function surplus(parts: readonly Y.XmlElement[]): Step | null {
  for (const name of headParts) {
    const all = parts.filter((part) => part.nodeName === name);
    const kept = all.find((part) => !isEmpty(part)) ?? all[0];
    const other = all.find((part) => part !== kept);
    if (!other) continue;
    const at = parts.indexOf(other);
    return isEmpty(other) ? { do: 'remove', at } : { do: 'retype', at, as: surplusBecomes[name] };
  }
  const secondLead = parts.filter(isLead)[1];
  return secondLead ? { do: 'unlead', at: parts.indexOf(secondLead) } : null;
}

function missing(parts: readonly Y.XmlElement[]): Step | null {
  const has = (name: HeadPart) => parts.some((part) => part.nodeName === name);
  if (!has('kicker')) return { do: 'insert', at: 0, type: 'kicker' };
  const at = parts.findLastIndex((part) => part.nodeName === 'kicker' || part.nodeName === 'headline') + 1;
  if (!has('headline')) return { do: 'insert', at, type: 'headline' };
  if (!has('lede')) return { do: 'insert', at: parts[at] && isLead(parts[at]) ? at + 1 : at, type: 'lede' };
  const hasBlock = parts.some((part) => !isHeadPart(part) && !isLead(part));
  return hasBlock ? null : { do: 'insert', at: parts.length, type: 'paragraph' };
}

const rank = (part: Y.XmlElement): number => {
  if (isLead(part)) return 2;
  return ({ kicker: 0, headline: 1, lede: 3 } as Record<string, number>)[part.nodeName] ?? 4;
};

/** Each move takes one part past parts that it must not stand before or behind, so the moves come to an end. */
function misplaced(parts: readonly Y.XmlElement[]): Step | null {
  const lead = parts.findIndex(isLead);
  const headEnds = parts.findLastIndex((part) => rank(part) < 2) + 1;
  // A figure that was made the lead picture far down comes up; it is the one that was meant to move.
  if (lead > headEnds) return { do: 'move', from: lead, to: headEnds };
  // The last intruder first, so that they keep their order among themselves.
  const from = parts.findLastIndex((part, at) =>
    parts.slice(at + 1).some((later) => rank(later) < rank(part)),
  );
  if (from < 0) return null;
  const to = parts.findLastIndex((part) => rank(part) < rank(parts[from]!));
  return { do: 'move', from, to };
}
