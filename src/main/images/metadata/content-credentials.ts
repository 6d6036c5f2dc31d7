import { decode } from 'cborg';
import { textFromFile } from '../pixels/harmless.ts';
import { c2paStore } from './c2pa.ts';

/** What the manifests of C2PA in a file say of how its picture came about. Nobody checks their signatures here. */
export interface ContentCredentials {
  /** A concept of IPTC's digital source types, as its address; empty where no manifest says one. */
  readonly digitalSourceType: string;
  /** The program that made or changed the picture so, by the name that it gives itself. */
  readonly agent: string;
}

/** Boxes of one file, and how deep they lie within one another; what has more is not honest. */
const mostBoxes = 5_000;
const deepest = 8;

interface Box {
  readonly type: string;
  readonly content: Buffer;
}

function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < mostBoxes; ) {
    const size = bytes.readUInt32BE(at);
    const isLong = size === 1 && at + 16 <= bytes.length;
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : size === 0 ? bytes.length - at : size;
    const head = isLong ? 16 : 8;
    if (length < head || at + length > bytes.length) break;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      content: bytes.subarray(at + head, at + length),
    });
    at += length;
  }
  return boxes;
}

/** The label of a superbox: behind the type of its content and the byte that says that there is one. */
function labelOf(description: Buffer): string {
  const end = description.indexOf(0, 17);
  return end < 0 ? '' : description.toString('utf8', 17, end);
}

/** The contents of all boxes with actions, in the order of their manifests: the latest is the last. */
function actionBoxes(bytes: Buffer, depth = 0): Buffer[] {
  if (depth > deepest) return [];
  return boxesIn(bytes).flatMap(({ type, content }) => {
    if (type !== 'jumb') return [];
    const inner = boxesIn(content);
    const label = inner[0]?.type === 'jumd' ? labelOf(inner[0].content) : '';
    if (!label.startsWith('c2pa.actions')) return actionBoxes(content, depth + 1);
    return inner.filter((box) => box.type === 'cbor').map((box) => box.content);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function actionsIn(content: Buffer): Record<string, unknown>[] {
  try {
    // A moment (tag 0) is text; whatever else is tagged says nothing here.
    const said: unknown = decode(content, { tags: { 0: (inner) => inner() }, rejectDuplicateMapKeys: false });
    return isRecord(said) && Array.isArray(said.actions) ? said.actions.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function agentOf({ softwareAgent }: Record<string, unknown>): string {
  const name = isRecord(softwareAgent) ? softwareAgent.name : softwareAgent;
  return typeof name === 'string' ? name : '';
}

const isSourceType = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/\w+$/;
const isAi = /\/(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)$/;

/**
 * Reads the actions of all manifests of a file (C2PA 2.1, "Actions"). That a machine made the picture counts more than
 * what was done to it later; else the latest word counts.
 */
export async function contentCredentials(file: Uint8Array): Promise<ContentCredentials> {
  const sayings = actionBoxes(await c2paStore(file))
    .flatMap(actionsIn)
    .flatMap((action) => {
      const { digitalSourceType } = action;
      return typeof digitalSourceType === 'string' && isSourceType.test(digitalSourceType)
        ? [{ digitalSourceType: digitalSourceType.replace(/^https/, 'http'), agent: agentOf(action) }]
        : [];
    });
  const says = sayings.findLast(({ digitalSourceType }) => isAi.test(digitalSourceType)) ?? sayings.at(-1);
  return says ?? { digitalSourceType: '', agent: '' };
}

/** The same as text for the list of all that a file says. */
export const flatCredentials = (said: ContentCredentials): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => {
      const text = textFromFile(value);
      return text === '' ? [] : [[`c2pa.${name}`, text]];
    }),
  );
