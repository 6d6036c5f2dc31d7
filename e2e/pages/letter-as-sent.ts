import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The letter of the open report as it was sent, in its frame. */
export function letterAsSent(page: Page, t = de) {
  const frame = page.locator(`iframe[title="${t('corrections.asSent.frame')}"]`);
  const forms = page.getByRole('radiogroup', { name: t('corrections.asSent.label') });
  return {
    subject: (text: string) => page.getByRole('heading', { name: text, exact: true }),
    forms,
    text: forms.getByText(t('corrections.asSent.text'), { exact: true }),
    asSent: forms.getByText(t('corrections.asSent.asSent'), { exact: true }),
    frame,
    sheet: frame.contentFrame(),
    links: page.getByRole('region', { name: t('corrections.asSent.links') }),
    /** Elements and attributes in the frame that could run, load, lead away or be taken for something else. */
    harmfulParts: () =>
      frame.evaluate((element) => {
        const harmless =
          /^(alt|title|style|class|dir|lang|align|valign|bgcolor|width|height|border|cell(padding|spacing)|(col|row)span|nowrap|span|start|type|value|color|face|size|data-(style|address|left))$/;
        const inside = (element as HTMLIFrameElement).contentDocument;
        const found: string[] = [];
        for (const one of inside?.body.querySelectorAll('*') ?? []) {
          if (
            /^(script|style|link|meta|base|form|input|button|iframe|object|embed|svg|math|video|audio|template)$/i.test(
              one.localName,
            )
          )
            found.push(one.outerHTML.slice(0, 200));
          for (const { name, value } of one.attributes)
            if (!harmless.test(name) && !(name === 'src' && value.startsWith('data:image/webp;')))
              found.push(`${one.localName} ${name}="${value.slice(0, 100)}"`);
        }
        return found;
      }),
  };
}
