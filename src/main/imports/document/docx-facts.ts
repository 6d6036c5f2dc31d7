import { DOMParser } from '@xmldom/xmldom';
import { z } from 'zod';
import { localeOr } from '../markdown/locale-or.ts';
import { textOfPart } from './docx-package.ts';

/** What a Word document of our own says of its piece beside the text. */
export interface DocxFacts {
  readonly section: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly locale: string;
  readonly url: string;
  readonly commentsOpen: boolean;
  readonly isAccessibleForFree: boolean;
}

/** The properties of a document that was made here; null for all others, whose authors are those of a program. */
export function docxFacts(parts: Record<string, Uint8Array>): DocxFacts | null {
  const own = elementsIn(textOfPart(parts, 'docProps/custom.xml'), 'property');
  const said = new Map(own.map((one) => [one.getAttribute('name') ?? '', one.textContent ?? '']));
  if (!said.has('piece')) return null;
  const core = textOfPart(parts, 'docProps/core.xml');
  const text = (name: string) => elementsIn(core, name)[0]?.textContent?.trim() ?? '';
  const list = (name: string) =>
    text(name)
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const url = z.url({ protocol: /^https?$/ }).safeParse(said.get('url'));
  const locale = localeOr(z.string()).safeParse(text('language'));
  return {
    section: text('category'),
    authors: list('creator'),
    keywords: list('keywords'),
    locale: locale.success ? locale.data : '',
    url: url.success ? url.data : '',
    commentsOpen: said.get('comments') !== 'false',
    isAccessibleForFree: said.get('free') !== 'false',
  };
}

function elementsIn(xml: string, name: string) {
  if (xml === '') return [];
  try {
    return [
      ...new DOMParser({ onError: () => {} })
        .parseFromString(xml, 'text/xml')
        .getElementsByTagNameNS('*', name),
    ];
  } catch {
    return [];
  }
}
