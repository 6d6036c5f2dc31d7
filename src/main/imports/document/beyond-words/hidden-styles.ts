import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, parsedPart } from '../tracked/word-xml.ts';

/** Whether a property is there, and not switched off; null: nothing is said. */
export function switchedOn(properties: Element | null, name: string): boolean | null {
  const property = childOf(properties, name);
  return property ? !/^(0|false|off)$/.test(attributeOf(property, 'val') ?? '') : null;
}

/** Styles of paragraphs and of words whose text is hidden, by their ids. @throws where it is no XML */
export function hiddenStyles(styles: string): ReadonlySet<string> {
  if (!/<(\w+:)?vanish[\s/>]/.test(styles)) return new Set();
  const root = parsedPart(styles).documentElement;
  const byId = new Map((root ? childrenOf(root) : []).map((one) => [attributeOf(one, 'styleId') ?? '', one]));
  const isHidden = (id: string, seen: readonly string[] = []): boolean => {
    const style = byId.get(id);
    if (!style || seen.includes(id)) return false;
    const own = switchedOn(childOf(style, 'rPr'), 'vanish');
    const base = childOf(style, 'basedOn');
    return own ?? (base !== null && isHidden(attributeOf(base, 'val') ?? '', [...seen, id]));
  };
  return new Set([...byId.keys()].filter((id) => isHidden(id)));
}
