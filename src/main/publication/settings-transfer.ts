import type { Handlers } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { PageTemplate } from '#shared/domain/export/page-template.ts';
import type { Language } from '#shared/domain/language.ts';
import { type Publication, publicationFrom } from '#shared/domain/publication.ts';
import { isProblem, readSettingsFile, settingsFile, settingsVersion } from '#shared/domain/settings-file.ts';
import type { Store } from '../store/store.ts';
import { settingChanges } from './settings-in-words.ts';

/** Refuses `page-template-refused` where a template of pages would lose or hide something, or run anything. */
export type RefusalOfTemplate = (own: PageTemplate, language: Language) => Promise<Refusal | null>;

export interface TransferDeps {
  readonly store: Pick<Store, 'settings' | 'transaction'>;
  readonly current: () => Publication | null;
  readonly write: (next: Publication) => Publication;
  readonly refusalOfTemplate: RefusalOfTemplate;
}

type Names = 'settings.export' | 'settings.compare' | 'settings.import' | 'settings.takeBack';

/** The publication's settings out to a file, in from one, and back again. */
export function settingsTransfer({
  store,
  current,
  write,
  refusalOfTemplate,
}: TransferDeps): Pick<Handlers<typeof deskRequests>, Names> {
  const both = (text: string): { there: Publication; found: Publication } | Refusal => {
    const there = current();
    if (!there) return refuse('desk-new');
    const found = settingsIn(text);
    return isRefusal(found) ? found : { there, found };
  };
  const usable = async (text: string, language: Language) => {
    const read = both(text);
    if (isRefusal(read)) return read;
    return (await refusalOfTemplate(read.found.pageTemplate, language)) ?? read;
  };
  return {
    'settings.export'() {
      const there = current();
      if (!there) return refuse('desk-new');
      return { fileName: fileNameFor(there), text: settingsFile(there) };
    },
    async 'settings.compare'({ text }, { language }) {
      const read = await usable(text, language);
      return isRefusal(read) ? read : { changes: settingChanges(read.there, read.found, language) };
    },
    async 'settings.import'({ text }, { language }) {
      const judged = await usable(text, language);
      // Judging takes a moment, in which somebody may have changed a setting.
      const read = isRefusal(judged) ? judged : both(text);
      if (isRefusal(read)) return read;
      const changes = settingChanges(read.there, read.found, language);
      if (changes.length > 0)
        store.transaction(() => {
          store.settings.write('before-import', read.there);
          write(read.found);
        });
      return { changes };
    },
    'settings.takeBack'() {
      const before = publicationFrom(store.settings.read('before-import'));
      if (!before) return refuse('settings-not-imported');
      store.transaction(() => {
        store.settings.write('before-import', null);
        write(before);
      });
      return { publication: before };
    },
  };
}

function settingsIn(text: string): Publication | Refusal {
  const read = readSettingsFile(text);
  if (!isProblem(read)) return read;
  switch (read.problem) {
    case 'not-settings':
      return refuse('settings-not-settings');
    case 'from-the-future':
      return refuse('settings-from-the-future', { found: read.found, known: settingsVersion });
    case 'damaged':
      return refuse('settings-damaged', { place: read.place === '' ? '' : ` (${read.place})` });
  }
}

const fileNameFor = ({ shortName }: Publication): string => {
  const name = shortName
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `druckreif-${name || 'publikation'}.json`;
};
