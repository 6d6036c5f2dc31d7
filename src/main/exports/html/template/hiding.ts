import { ident, parse, toPlainObject } from 'css-tree';

interface Value {
  readonly type: string;
  readonly value?: unknown;
  readonly unit?: string;
  readonly name?: string;
  readonly children?: readonly Value[] | null;
}

/** How much of a length in its unit is still seen as nothing. */
const tiny: Readonly<Record<string, number>> = { px: 4, pt: 3, '%': 25, em: 0.25, rem: 0.25 };
/** From here on something lies beside the page. */
const farOff: Readonly<Record<string, number>> = {
  px: 300,
  pt: 225,
  '%': 100,
  em: 20,
  rem: 20,
  vw: 50,
  vh: 50,
};

const numberOf = ({ value }: Value): number => Number(value);
const isNumber = ({ type }: Value): boolean => ['Number', 'Dimension', 'Percentage'].includes(type);
const unitOf = ({ type, unit = '' }: Value): string => (type === 'Percentage' ? '%' : unit.toLowerCase());

const isTiny = (node: Value): boolean =>
  isNumber(node) && (numberOf(node) === 0 || Math.abs(numberOf(node)) < (tiny[unitOf(node)] ?? 0));
const isFarOff = (node: Value): boolean =>
  isNumber(node) &&
  numberOf(node) < 0 &&
  -numberOf(node) >= (farOff[unitOf(node)] ?? Number.POSITIVE_INFINITY);
const isFar = (node: Value): boolean => isFarOff({ ...node, value: -Math.abs(numberOf(node)) });

/** All parts of a value, also those within its functions. */
const all = (nodes: readonly Value[]): Value[] =>
  nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
const words = (nodes: readonly Value[]): string[] =>
  nodes.flatMap(({ type, name }) => (type === 'Identifier' ? [ident.decode(name ?? '').toLowerCase()] : []));
const functions = (nodes: readonly Value[]): { name: string; inner: readonly Value[] }[] =>
  all(nodes).flatMap(({ type, name = '', children }) =>
    type === 'Function' ? [{ name: ident.decode(name).toLowerCase(), inner: children ?? [] }] : [],
  );
const first = (nodes: readonly Value[]): Value | undefined => nodes.find(isNumber);

/** A number or a share of less than a tenth. */
const isFaint = (node: Value | undefined): boolean =>
  node !== undefined && numberOf(node) / (node.type === 'Percentage' ? 100 : 1) < 0.1;

function isTransparent(nodes: readonly Value[]): boolean {
  if (words(nodes).includes('transparent')) return true;
  if (nodes.some(({ type, value }) => type === 'Hash' && /^(...0|.{6}0.)$/.test(String(value)))) return true;
  return functions(nodes).some(({ name, inner }) => {
    const commas = inner.filter(({ value }) => value === ',').length;
    const slash = inner.findIndex(({ value }) => value === '/');
    if (slash >= 0) return isFaint(inner.slice(slash).find(isNumber));
    return /^(rgb|hsl)a?$/.test(name) && commas === 3 && isFaint(inner.findLast(isNumber));
  });
}

const has =
  (...sought: readonly string[]) =>
  (nodes: readonly Value[]): boolean =>
    words(nodes).some((word) => sought.includes(word));
const isNothing = (nodes: readonly Value[]): boolean => nodes.some(isTiny);

function isMovedAway(nodes: readonly Value[]): boolean {
  return functions(nodes).some(({ name, inner }) => {
    if (/^scale/.test(name)) return inner.some((node) => isNumber(node) && Math.abs(numberOf(node)) < 0.1);
    return /^(translate|matrix)/.test(name) && inner.some((node) => isFar(node) || isHugeNumber(node));
  });
}
const isHugeNumber = (node: Value): boolean => node.type === 'Number' && Math.abs(numberOf(node)) >= 300;

/** Properties by which something can be made unseen, and when they do. */
const hides: Readonly<Record<string, (nodes: readonly Value[]) => boolean>> = {
  display: has('none'),
  visibility: has('hidden', 'collapse'),
  'content-visibility': has('hidden'),
  opacity: (nodes) => isFaint(first(nodes)),
  'font-size': isNothing,
  font: (nodes) => {
    const size = nodes.findIndex(
      ({ type }) => type === 'Dimension' || type === 'Percentage' || type === 'Number',
    );
    // A bare number before the size is the weight.
    const sized = nodes
      .slice(size)
      .find((node, place) => node.type !== 'Number' || place > 0 || numberOf(node) === 0);
    return sized !== undefined && isNumber(sized) && isTiny(sized);
  },
  color: isTransparent,
  'text-fill-color': isTransparent,
  'text-indent': (nodes) => nodes.some(isFar),
  clip: (nodes) => functions(nodes).some(({ name }) => name === 'rect'),
  'clip-path': (nodes) => functions(nodes).length > 0,
  transform: isMovedAway,
  scale: (nodes) => nodes.some((node) => isNumber(node) && Math.abs(numberOf(node)) < 0.1),
  translate: (nodes) => nodes.some(isFar),
  filter: (nodes) =>
    functions(nodes).some(({ name, inner }) => name === 'opacity' && isFaint(first(inner))) ||
    functions(nodes).some(
      ({ name, inner }) => name === 'blur' && inner.some((node) => isNumber(node) && numberOf(node) >= 2),
    ),
  mask: (nodes) => functions(nodes).length > 0,
  'mask-image': (nodes) => functions(nodes).length > 0,
  'text-overflow': (nodes) => has('ellipsis')(nodes) || nodes.some(({ type }) => type === 'String'),
  'line-clamp': (nodes) => nodes.some(isNumber),
  content: (nodes) => nodes.some(({ type }) => type === 'Url') || functions(nodes).length > 0,
  ...Object.fromEntries(
    [
      'width',
      'height',
      'max-width',
      'max-height',
      'inline-size',
      'block-size',
      'max-inline-size',
      'max-block-size',
      'zoom',
      'line-height',
    ].map((property) => [
      property,
      (nodes: readonly Value[]) =>
        nodes.length === 1 &&
        nodes.some(
          (node) => (isTiny(node) && unitOf(node) !== '%') || (isNumber(node) && numberOf(node) === 0),
        ),
    ]),
  ),
  ...Object.fromEntries(
    [
      'top',
      'right',
      'bottom',
      'left',
      'inset',
      'inset-inline',
      'inset-block',
      'inset-inline-start',
      'inset-inline-end',
      'inset-block-start',
      'inset-block-end',
      'margin',
      'margin-top',
      'margin-left',
      'margin-right',
      'margin-bottom',
      'margin-inline',
      'margin-inline-start',
      'margin-block',
      'margin-block-start',
    ].map((property) => [property, (nodes: readonly Value[]) => nodes.some(isFarOff)]),
  ),
};

/** Ways that the value of a `var()` may go; what nests deeper than anybody writes is not followed. */
const mostWays = 24;

/** A value with its custom properties filled in, each by every value that it has anywhere. */
function filledIn(value: string, customs: ReadonlyMap<string, readonly string[]>, depth = 0): string[] {
  const use = /var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/i.exec(value);
  if (!use || depth > 5) return [value];
  const [whole, name = '', fallback] = use;
  const ways = [...(customs.get(name) ?? []), ...(fallback === undefined ? [] : [fallback])];
  return ways
    .flatMap((way) =>
      filledIn(
        value.replace(whole, () => ` ${way} `),
        customs,
        depth + 1,
      ),
    )
    .slice(0, mostWays);
}

/** Whether a declaration plainly makes words unseen that would be seen without it. */
export function isHiding(
  { property, value }: { readonly property: string; readonly value: string },
  customs: ReadonlyMap<string, readonly string[]>,
): boolean {
  const judge = Object.hasOwn(hides, property) ? hides[property] : undefined;
  return judge !== undefined && filledIn(value, customs).some((way) => judge(partsOf(way)));
}

function partsOf(value: string): readonly Value[] {
  const tree = toPlainObject(
    parse(value.replace(/!\s*important/i, ''), { context: 'value' }),
  ) as unknown as Value;
  return tree.children ?? [];
}
