import type { HandOver } from '#shared/contract/hand-off.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';

/** What a person should know of a package that was opened: whose it is, what it did, and what was not taken over. */
export function handOverSentences(over: HandOver, language: Language): string[] {
  const t = wordsIn(language);
  const { outcome, from, signature, keyInShort: key, conflicts } = over;
  const { desk } = from;
  return [
    t(`handOff.outcome.${outcome === 'merged' && over.beforeVersionId === null ? 'joined' : outcome}`, {
      who: from.by || desk,
    }),
    t(`handOff.signature.${signature}`, { desk, key }),
    ...conflicts.map(({ originalName: name, fields }) =>
      t('handOff.conflict', {
        name,
        fields: fields
          .map(({ field, here, there }) =>
            t('handOff.conflictField', {
              field: t(`images.form.${field}`),
              here: here || t('handOff.nothing'),
              there: there || t('handOff.nothing'),
            }),
          )
          .join('; '),
      }),
    ),
  ];
}
