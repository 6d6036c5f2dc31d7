import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Handlers } from '#shared/contract/contract.ts';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ExportTarget, manyExportsRequests } from '#shared/contract/many-exports.ts';
import { type ExportFormat, exportFormat } from '#shared/domain/export/export-format.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Store } from '../../store/store.ts';

export interface TargetDeps {
  readonly store: Pick<Store, 'settings'>;
  readonly publication: () => Publication | null;
  /** Lets the person choose a folder; gives its path, or null for none. Only where the door can. */
  readonly chooseFolder?: (() => Promise<string | null>) | undefined;
}

/** As it is kept. `usual` is the format that the settings named then: once they name another, that one is offered. */
const kept = z.object({
  formats: z.array(exportFormat).min(1).nullable(),
  usual: exportFormat,
  folder: z.string().nullable(),
});

type TargetRequests =
  | 'exports.target'
  | 'exports.setTarget'
  | 'exports.chooseFolder'
  | 'exports.forgetFolder';

export interface Targets {
  readonly handlers: Pick<Handlers<typeof manyExportsRequests>, TargetRequests>;
  /** The folder, if it is there. Refuses `folder-unset`, `folder-gone`. */
  folder(): string | Refusal;
}

/** To what pieces of this publication were last exported. The window never names a path: only the door does. */
export function exportTargets({ store, publication, chooseFolder }: TargetDeps): Targets {
  const usual = (): ExportFormat => publication()?.exportDefaults.format ?? 'cms-html';
  const read = () => {
    const stored = kept.safeParse(store.settings.read('export-target'));
    const { formats, folder } = stored.success ? stored.data : { formats: null, folder: null };
    const fits = stored.success && stored.data.usual === usual();
    return { formats: (fits && formats) || [usual()], folder };
  };
  const target = (): ExportTarget => ({ ...read(), folders: chooseFolder !== undefined });
  const write = (changes: Partial<ReturnType<typeof read>>): ExportTarget => {
    store.settings.write('export-target', { ...read(), usual: usual(), ...changes });
    return target();
  };
  return {
    handlers: {
      'exports.target': target,
      'exports.setTarget': ({ formats }) => write({ formats: [...new Set(formats)] }),
      async 'exports.chooseFolder'() {
        if (!chooseFolder) return refuse('door-without-folders');
        const folder = await chooseFolder();
        return folder === null ? target() : write({ folder });
      },
      'exports.forgetFolder': () => write({ folder: null }),
    },
    folder() {
      const { folder } = read();
      if (folder === null) return refuse('folder-unset');
      return existsSync(folder) && statSync(folder).isDirectory()
        ? folder
        : refuse('folder-gone', { folder });
    },
  };
}
