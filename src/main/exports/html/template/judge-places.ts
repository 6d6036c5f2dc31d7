import {
  articleParts,
  inDoubleBraces,
  isAddressPlaceholder,
  isArticlePart,
  isMarkupPlaceholder,
  isPlaceholder,
  isWordPlaceholder,
} from '#shared/domain/export/page-template.ts';
import { inTemplate, type ProblemCode, type TemplateProblem } from './problem.ts';
import { attributeOf, type FoundPlaceholder, type ReadTemplate } from './read-template.ts';

/** What an article may stand in, so that its markup is valid and every reader sees it. */
const containers = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'aside'],
]);
const hiding = ['hidden', 'aria-hidden', 'inert', 'popover'];
/** Other roles may keep what is within from those who listen. */
const openRoles = new Set([
  'main',
  'article',
  'region',
  'document',
  'complementary',
  'banner',
  'contentinfo',
]);
/** Attributes that readers are told, so that words of the piece may stand in them. */
const toldAttributes = new Set(['alt', 'title', 'aria-label']);

/** Why readers would not see what stands there; null where they do. */
function unseenBecause(
  found: FoundPlaceholder,
): { code: ProblemCode; params: Record<string, string> } | null {
  const placeholder = inDoubleBraces(found.name);
  if (found.where === 'comment') return { code: 'inComment', params: { placeholder } };
  if (found.where === 'attribute')
    return { code: 'inAttribute', params: { placeholder, attribute: found.attribute?.name ?? '' } };
  for (const element of found.within) {
    const hidden = hiding.find((name) => {
      const value = attributeOf(element, name);
      return value !== null && !(name === 'aria-hidden' && value === 'false');
    });
    const params = { placeholder, element: element.tagName };
    if (hidden) return { code: 'inHidden', params: { ...params, attribute: hidden } };
    if (!containers.has(element.tagName)) return { code: 'inElement', params };
    const role = attributeOf(element, 'role');
    if (role !== null && !openRoles.has(role.trim().toLowerCase()))
      return { code: 'inRole', params: { ...params, role } };
  }
  return null;
}

/** The head is complete where its placeholder comes first: browsers must find the page's encoding at once. */
function headProblem(found: FoundPlaceholder): TemplateProblem | null {
  const head = found.within.at(-1);
  if (head?.tagName !== 'head') return inTemplate(found.line, 'headOutside');
  const first = head.childNodes.find(
    (node) =>
      node.nodeName !== '#comment' &&
      !(node.nodeName === '#text' && /^\s*$/.test((node as { value: string }).value)),
  );
  return first?.sourceCodeLocation?.startOffset === found.start
    ? null
    : inTemplate(found.line, 'headNotFirst');
}

/** Whether all that must be on a page has its place in a template, once, where readers see it. */
export function judgePlaces(template: ReadTemplate): TemplateProblem[] {
  const { placeholders } = template;
  const problems: TemplateProblem[] = [];
  // A comment may explain a placeholder; it is no place for one, and does no harm.
  const meant = placeholders.filter(({ where }) => where !== 'comment');
  for (const found of meant) problems.push(...ownProblem(found));
  const seen = meant.filter((found) => found.name === 'head' || unseenBecause(found) === null);
  const named = (name: string) => seen.filter((found) => found.name === name);

  const whole = named('article');
  const parts = seen.filter(({ name }) => isArticlePart(name));
  if (whole[0] && parts[0])
    problems.push(inTemplate(parts[0].line, 'wholeAndParts', { placeholder: inDoubleBraces(parts[0].name) }));
  const wanted = ['head', ...(whole.length > 0 || parts.length === 0 ? ['article'] : articleParts)];
  const missing: string[] = [];
  for (const name of wanted) {
    const [first, second] = named(name);
    if (second)
      problems.push(
        inTemplate(second.line, 'twice', { placeholder: inDoubleBraces(name), line: String(first?.line) }),
      );
    if (first) continue;
    const unseen = placeholders.find((found) => found.name === name);
    if (unseen?.where === 'comment')
      problems.push(inTemplate(unseen.line, 'inComment', { placeholder: inDoubleBraces(name) }));
    else if (!unseen) missing.push(inDoubleBraces(name));
  }
  if (missing.length > 0) problems.push(inTemplate(null, 'missing', { placeholders: missing.join(', ') }));
  const [top, body] = [named('notices-top')[0], named('body')[0]];
  if (top && body && top.start > body.start) problems.push(inTemplate(top.line, 'noticesBelow'));
  return problems;
}

function ownProblem(found: FoundPlaceholder): TemplateProblem[] {
  const { name, line, where, attribute, within } = found;
  const placeholder = inDoubleBraces(name);
  if (!isPlaceholder(name)) return [inTemplate(line, 'unknown', { placeholder })];
  if (name === 'head') return [headProblem(found)].filter((problem) => problem !== null);
  if (isMarkupPlaceholder(name)) {
    const unseen = unseenBecause(found);
    return unseen ? [inTemplate(line, unseen.code, unseen.params)] : [];
  }
  const inside = { placeholder, element: within.at(-1)?.tagName ?? '' };
  if (where === 'raw') return [inTemplate(line, 'inElement', inside)];
  if (where === 'text') return isAddressPlaceholder(name) ? [inTemplate(line, 'addressAsWords', inside)] : [];
  const there = { placeholder, attribute: attribute?.name ?? '' };
  if (!attribute?.quoted) return [inTemplate(line, 'unquoted', there)];
  const isRight = isAddressPlaceholder(name)
    ? attribute.name === 'href' && attribute.alone && inside.element === 'a'
    : name === 'language'
      ? attribute.name === 'lang' && attribute.alone
      : isWordPlaceholder(name) && toldAttributes.has(attribute.name);
  return isRight ? [] : [inTemplate(line, 'wrongAttribute', there)];
}
