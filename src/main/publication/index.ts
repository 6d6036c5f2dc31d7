import os from 'node:os';
import type { Handlers } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { PostSettings } from '#shared/domain/post-settings.ts';
import {
  asHouseElements,
  type Person,
  type Publication,
  person,
  publication,
  publicationDefaults,
  publicationFrom,
} from '#shared/domain/publication.ts';
import manifest from '../../../package.json' with { type: 'json' };
import type { Store } from '../store/store.ts';
import { type RefusalOfTemplate, settingsTransfer } from './settings-transfer.ts';
import { defaultStandingElements } from './standing-elements.ts';

/** Of `post` only the parts that are named change. */
type PublicationChanges = Partial<Omit<Publication, 'post'> & { readonly post: Partial<PostSettings> }>;

/** The title of this desk, its settings, and who works here. */
export interface PublicationRoom {
  /** Null before the first start is through. */
  current(): Publication | null;
  person(): Person;
  /** Puts a publication on an empty desk. */
  found(wanted: Publication): Publication;
  /** Changes some of its settings. Refuses `desk-new`. */
  change(changes: PublicationChanges): Publication | Refusal;
  readonly handlers: Pick<
    Handlers<typeof deskRequests>,
    | 'desk.state'
    | 'desk.create'
    | 'desk.setPerson'
    | 'publication.update'
    | 'settings.export'
    | 'settings.compare'
    | 'settings.import'
    | 'settings.takeBack'
  >;
}

export interface PublicationDeps {
  readonly store: Store;
  readonly emit: (event: WorkstationEvent) => void;
  /** Reports that wait for somebody. */
  readonly openReports: () => number;
  readonly refusalOfTemplate: RefusalOfTemplate;
}

export function createPublication({
  store,
  emit,
  openReports,
  refusalOfTemplate,
}: PublicationDeps): PublicationRoom {
  const current = () => publicationFrom(store.settings.read('publication'));
  const write = (next: Publication) => {
    store.settings.write('publication', next);
    emit({ type: 'publication.changed' });
    return next;
  };
  const room: PublicationRoom = {
    current,
    person() {
      const stored = person.safeParse(store.settings.read('person'));
      return stored.success ? stored.data : { name: userName(), sign: '' };
    },
    found: write,
    change(changes) {
      const there = current();
      if (!there) return refuse('desk-new');
      const post = { ...there.post, ...given(changes.post ?? {}) };
      return write(publication.parse({ ...there, ...given(changes), post }));
    },
    handlers: {
      ...settingsTransfer({ store, current, write, refusalOfTemplate }),
      'desk.state': () => ({
        publication: current(),
        person: room.person(),
        folder: store.folder,
        openReports: openReports(),
        version: manifest.version,
      }),
      'desk.create'(wanted) {
        const there = current();
        if (there) return refuse('desk-exists', { name: there.name });
        const founded: Publication = {
          ...publicationDefaults,
          ...wanted,
          standingElements: asHouseElements(
            defaultStandingElements(languageOf(wanted.locale), wanted.correctionsAddress),
          ),
        };
        return { publication: write(founded) };
      },
      'desk.setPerson'(next) {
        store.settings.write('person', next);
        emit({ type: 'publication.changed' });
        return next;
      },
      async 'publication.update'(changes, { language }) {
        const { pageTemplate } = changes;
        const refused = pageTemplate && (await refusalOfTemplate(pageTemplate, language));
        if (refused) return refused;
        const changed = room.change(changes as PublicationChanges);
        return isRefusal(changed) ? changed : { publication: changed };
      },
    },
  };
  return room;
}

/** Without fields that are undefined, which would erase what stands. */
const given = (changes: object) =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** The name that the system knows this person by, until another is set. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'desk';
  }
}
