import { inDoubleBraces } from '#shared/domain/export/page-template.ts';
import { type AddressKind, addressProblem } from './addresses.ts';
import { inTemplate, type TemplateProblem } from './problem.ts';
import { attributeOf, type Element, lineOf, type ReadTemplate } from './read-template.ts';

const ofText =
  'a abbr address b bdi bdo br cite code data dfn em hr i kbd mark q s samp small span strong sub sup time u var wbr';
const ofPage =
  'html head body header footer main nav article section aside div p h2 h3 h4 h5 h6 hgroup search ul ol li dl dt dd blockquote figure figcaption details summary table caption colgroup col thead tbody tfoot tr th td';
const ofForms = 'form fieldset legend label input button select optgroup option textarea';
const ofImages =
  'img picture source svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath mask symbol use';
const allowed = new Set(`${ofText} ${ofPage} ${ofForms} ${ofImages} meta link`.split(' '));
/** Named by themselves, since a template from elsewhere must not be able to do anything. */
const runs = new Set([
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
]);

/** What the head's placeholder brings; a second one would contradict it. */
const metaOfHead = /^(viewport|description|author|keywords|comments|twitter:card|og:.*|article:.*)$/i;
const linkKinds = new Set([
  ...[
    'stylesheet',
    'icon',
    'apple-touch-icon',
    'mask-icon',
    'manifest',
    'alternate',
    'preconnect',
    'dns-prefetch',
  ],
  ...['me', 'license', 'help', 'search', 'privacy-policy', 'shortcut', 'author'],
]);

/** What an attribute with an address does with it. */
function addressKind(element: Element, attribute: string): AddressKind | null {
  if (attribute === 'href' || attribute === 'xlink:href') {
    if (element.tagName === 'a') return 'leads';
    return element.tagName === 'use' ? 'within' : 'loads';
  }
  if (attribute === 'action' || attribute === 'formaction') return 'sends';
  if (attribute === 'cite') return 'leads';
  return ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'data', 'manifest'].includes(attribute)
    ? 'loads'
    : null;
}

/** Whether a template does nothing but show: no programs, no styles of its own, nothing from an unsafe address. */
export function judgeMarkup({ elements, errors, isModern }: ReadTemplate): TemplateProblem[] {
  const problems = errors
    .filter(({ code }) => code !== 'missing-doctype')
    .map(({ code, line }) => inTemplate(line, 'notHtml', { fault: code }));
  if (!isModern) problems.unshift(inTemplate(1, 'doctype'));
  for (const { element } of elements) problems.push(...ofElement(element), ...ofAttributes(element));
  return problems;
}

function ofElement(element: Element): TemplateProblem[] {
  const { tagName } = element;
  const line = lineOf(element);
  if (runs.has(tagName)) return [inTemplate(line, 'runs', { element: tagName })];
  if (tagName === 'style') return [inTemplate(line, 'styleElement')];
  if (tagName === 'h1') return [inTemplate(line, 'secondHeadline')];
  if (tagName === 'title' && element.namespaceURI.endsWith('xhtml'))
    return [inTemplate(line, 'ofHead', { what: '<title>' })];
  if (!allowed.has(tagName)) return [inTemplate(line, 'element', { element: tagName })];
  if (tagName === 'html' && attributeOf(element, 'lang')?.replaceAll(' ', '') !== '{{language}}')
    return [inTemplate(line, 'language', { placeholder: inDoubleBraces('language') })];
  if (tagName === 'meta') return ofMeta(element, line);
  return tagName === 'link' ? ofLink(element, line) : [];
}

function ofMeta(element: Element, line: number | null): TemplateProblem[] {
  if (attributeOf(element, 'http-equiv') !== null)
    return [inTemplate(line, 'runs', { element: 'meta http-equiv' })];
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  if (attributeOf(element, 'charset') !== null)
    return [inTemplate(line, 'ofHead', { what: '<meta charset>' })];
  return metaOfHead.test(name.trim()) ? [inTemplate(line, 'ofHead', { what: `<meta ${name.trim()}>` })] : [];
}

function ofLink(element: Element, line: number | null): TemplateProblem[] {
  const kinds = (attributeOf(element, 'rel') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((kind) => kind !== '');
  if (kinds.includes('canonical')) return [inTemplate(line, 'ofHead', { what: '<link rel="canonical">' })];
  const wrong = kinds.find((kind) => !linkKinds.has(kind));
  if (kinds.length === 0 || wrong !== undefined) return [inTemplate(line, 'linkKind', { kind: wrong ?? '' })];
  return [];
}

function ofAttributes(element: Element): TemplateProblem[] {
  const line = lineOf(element);
  return element.attrs.flatMap(({ name, value, prefix }): TemplateProblem[] => {
    const attribute = (prefix ? `${prefix}:${name}` : name).toLowerCase();
    const params = { element: element.tagName, attribute };
    if (/^on/.test(attribute) || attribute === 'srcdoc' || attribute === 'ping')
      return [inTemplate(line, 'attributeRuns', params)];
    if (attribute === 'style') return [inTemplate(line, 'styleAttribute', params)];
    const kind = addressKind(element, attribute);
    // Drawings may be filled, cut and masked by what lies elsewhere.
    const fills = /url\(\s*["']?\s*(?!#)/i.test(value) && element.namespaceURI.endsWith('svg');
    const wrong = fills ? 'addressLoads' : kind && addressProblem(value, kind, /srcset$/.test(attribute));
    return wrong ? [inTemplate(line, wrong, { ...params, address: value.trim().slice(0, 120) })] : [];
  });
}
