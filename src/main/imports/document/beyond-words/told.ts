import type { i18n } from 'i18next';
import type { Beyond } from './beyond.ts';

/** What a document holds that is no text of a piece, by its kind, its name and its words. */
export function toldOfBeyond({ kind, name, words }: Beyond, t: i18n['t']): string {
  const said = [name && t('articles.imported.beyond.called', { name }), words]
    .filter((one) => one !== '')
    .join(' – ');
  return t(`articles.imported.beyond.${kind}`, {
    words: said === '' ? t('articles.imported.beyond.nameless') : said,
  });
}
