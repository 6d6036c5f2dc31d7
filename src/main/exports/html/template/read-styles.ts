import { ident, parse as parseCss, tokenize, tokenTypes } from 'css-tree';
import postcss, { type AtRule, type Container, CssSyntaxError, type Declaration, type Rule } from 'postcss';
import type { ProblemCode, TemplateProblem } from './problem.ts';
import { selectorsIn } from './selectors.ts';

/** A rule's declaration with the selectors that it is for, as those of nested rules mean. */
export interface Styled {
  /** As the newsroom wrote it. */
  readonly written: string;
  /** Comma-separated, without nesting. */
  readonly selector: string;
  /** In small letters, without escapes. */
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

/** Styles taken apart. */
export interface ReadStyles {
  readonly styled: readonly Styled[];
  /** Declarations of the end of an animation, by its name. */
  readonly endings: ReadonlyMap<string, readonly { readonly property: string; readonly value: string }[]>;
  /** Values that a custom property has anywhere. */
  readonly customs: ReadonlyMap<string, readonly string[]>;
  /** Everything that styles may load: imports, pictures, typefaces. */
  readonly addresses: readonly { readonly address: string; readonly line: number }[];
  readonly problems: readonly TemplateProblem[];
}

export const inStyles = (
  line: number | null,
  code: ProblemCode,
  params: TemplateProblem['params'] = {},
): TemplateProblem => ({ part: 'styles', line, code, params });

const lineOf = (node: { readonly source?: { start?: { line: number } | undefined } | undefined }): number =>
  node.source?.start?.line ?? 1;

const isKeyframes = (name: string): boolean => /^(-\w+-)?keyframes$/i.test(name);
/** At-rules with descriptors, which style no element. */
const describes =
  /^(font-face|page|property|counter-style|font-feature-values|font-palette-values|view-transition)$/i;

/** Names of properties are known by their letters, also where these are escaped, and whatever a browser puts before them. */
export const propertyName = (written: string): string =>
  ident
    .decode(written)
    .toLowerCase()
    .replace(/^-(webkit|moz|ms|o)-/, '');

/** Where strings or addresses break off, browsers and other readers go on at different places. */
function brokenTokens(styles: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const bad = new Set<number>([tokenTypes.BadString, tokenTypes.BadUrl]);
  tokenize(styles, (type, start) => {
    if (!bad.has(type)) return;
    const line = styles.slice(0, start).split('\n').length;
    problems.push(inStyles(line, 'cssSyntax', { fault: type === tokenTypes.BadUrl ? 'url(' : '"' }));
  });
  return problems;
}

/** Takes styles apart, rule by rule. What cannot be read is a problem, since nobody could say what it does. */
export function readStyles(styles: string): ReadStyles {
  const styled: Styled[] = [];
  const endings = new Map<string, { property: string; value: string }[]>();
  const customs = new Map<string, string[]>();
  const addresses: { address: string; line: number }[] = [];
  const problems: TemplateProblem[] = brokenTokens(styles);
  if (/<\/?style/i.test(styles)) problems.push(inStyles(null, 'styleEnd'));
  const none = { styled: [], endings, customs, addresses: [], problems };
  if (problems.length > 0) return none;

  const addressesOf = (node: Declaration) => {
    const [line, found] = [lineOf(node), addressesIn(node.value)];
    if (found === null) problems.push(inStyles(line, 'cssSyntax', { fault: node.value.slice(0, 80) }));
    for (const address of found ?? []) addresses.push({ address, line });
  };
  const declared = (node: Declaration, selector: string | null, written: string) => {
    const [line, property] = [lineOf(node), propertyName(node.prop)];
    addressesOf(node);
    if (node.prop.startsWith('--')) customs.set(node.prop, [...(customs.get(node.prop) ?? []), node.value]);
    else if (selector !== null) styled.push({ written, selector, property, value: node.value, line });
  };
  const keyframes = (rule: AtRule) => {
    const name = ident.decode(rule.params.trim().replace(/^["']|["']$/g, ''));
    rule.walkDecls((node) => {
      addressesOf(node);
      const frame = (node.parent as Rule | undefined)?.selector ?? '';
      if (!/(^|,)\s*(to|100(\.0+)?%)\s*(,|$)/i.test(frame)) return;
      endings.set(name, [
        ...(endings.get(name) ?? []),
        { property: propertyName(node.prop), value: node.value },
      ]);
    });
  };
  const visit = (container: Container, selector: string | null, written: string): void => {
    container.each((node) => {
      if (node.type === 'decl') declared(node, selector, written);
      else if (node.type === 'rule') {
        const meant = nested(node.selector, selector);
        if (meant === null)
          problems.push(inStyles(lineOf(node), 'cssSyntax', { fault: node.selector.slice(0, 80) }));
        else visit(node, meant, written === '' ? node.selector : `${written} { ${node.selector}`);
      } else if (node.type === 'atrule') {
        if (isKeyframes(node.name)) keyframes(node);
        else if (node.name.toLowerCase() === 'import')
          addresses.push({ address: importOf(node), line: lineOf(node) });
        // What is declared for a scope is for whatever the scope names.
        else if (node.nodes)
          visit(node as Container, describes.test(node.name) ? null : (selector ?? scopeOf(node)), written);
      }
    });
  };
  try {
    visit(postcss.parse(styles), null, '');
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    problems.push(inStyles(error.line ?? null, 'cssSyntax', { fault: error.reason }));
  }
  return problems.length > 0 ? none : { styled, endings, customs, addresses, problems };
}

const scopeOf = ({ name }: AtRule): string | null => (name.toLowerCase() === 'scope' ? '*' : null);

const importOf = ({ params }: AtRule): string =>
  addressesIn(params)?.[0] ?? /^\s*(["'])(.*?)\1/.exec(params)?.[2] ?? params;

/** Addresses in a value, as strings where a picture may be named by one; null where it cannot be read. */
function addressesIn(value: string): string[] | null {
  const found: string[] = [];
  const picture = /^(-webkit-)?(image|image-set|src|url)$/i;
  const within: string[] = [];
  let tree: unknown;
  try {
    tree = parseCss(value, { context: 'value' });
  } catch {
    return null;
  }
  const visit = (node: {
    type: string;
    name?: string;
    value?: unknown;
    children?: Iterable<unknown> | null;
  }) => {
    if (node.type === 'Url') found.push(String(node.value));
    if (node.type === 'String' && within.some((name) => picture.test(name))) found.push(String(node.value));
    if (node.type === 'Raw') found.push(...(String(node.value).match(/(?<=url\(\s*["']?)[^"')]+/gi) ?? []));
    if (node.type === 'Function') within.push(ident.decode(node.name ?? ''));
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
    if (node.type === 'Function') within.pop();
  };
  visit(tree as Parameters<typeof visit>[0]);
  return found;
}

/** The selectors of a rule, those of the rules around it included; null: no selectors. */
function nested(selector: string, around: string | null): string | null {
  const parts = selectorsIn(selector);
  if (parts === null) return null;
  if (around === null) return parts.map((part) => part.replaceAll('&', ':root')).join(', ');
  const parent = `:is(${around})`;
  return parts
    .map((part) => (part.includes('&') ? part.replaceAll('&', parent) : `${parent} ${part}`))
    .join(', ');
}
