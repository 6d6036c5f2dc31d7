import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { imageLibraryRequests, ManyImagesDone } from '#shared/contract/image-library.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import {
  asText,
  changesFor,
  type FieldStand,
  fieldStand,
  fieldsOf,
  standOf,
} from '#shared/domain/image/change-many.ts';
import type { CreditChanges, CreditRecord, Image } from '#shared/domain/image/image.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { Library } from './library.ts';

type ManyRequests = 'images.compareMany' | 'images.updateMany' | 'images.putBack';

/** Values of others that are told apart by name; behind them there are only more. */
const mostValues = 5;

/** What is done with several images at once. An image that is refused holds none of the others up. */
export function manyImages(library: Library): Pick<Handlers<typeof imageLibraryRequests>, ManyRequests> {
  const each = <Entry extends { readonly imageId: ImageId }>(
    entries: readonly Entry[],
    { language }: Asker,
    changesOf: (image: Image, entry: Entry) => CreditChanges | Refusal,
  ): ManyImagesDone => {
    const changed: ManyImagesDone['changed'] = [];
    const refused: ManyImagesDone['refused'] = [];
    let unchanged = 0;
    library.together(() => {
      for (const entry of new Map(entries.map((one) => [one.imageId, one])).values()) {
        const { imageId } = entry;
        const image = library.get(imageId);
        const after = isRefusal(image) ? image : changedBy(library, image, changesOf(image, entry));
        if (isRefusal(image) || isRefusal(after)) {
          const refusal = isRefusal(image) ? image : (after as Refusal);
          const { code, params } = refusal;
          const name = isRefusal(image) ? '' : nameOf(image);
          refused.push({ imageId, name, code, message: errorSentence(language, code, params) });
        } else if (after === null) unchanged++;
        else changed.push({ imageId, ...differences(image.credit, after.credit) });
      }
    });
    return { changed, unchanged, refused };
  };
  return {
    'images.compareMany'({ imageIds, credit, replace }) {
      const images = [...new Set(imageIds)].flatMap((imageId) => {
        const image = library.get(imageId);
        return isRefusal(image) ? [] : [image.credit];
      });
      return {
        fields: fieldsOf(credit).map((field) => {
          const stands = Object.fromEntries(fieldStand.options.map((stand) => [stand, 0])) as Record<
            FieldStand,
            number
          >;
          const others = new Map<string, number>();
          for (const record of images) {
            const stand = standOf(field, credit, record, replace);
            stands[stand]++;
            const value = asText(record[field]);
            if (stand === 'other') others.set(value, (others.get(value) ?? 0) + 1);
          }
          const frequent = [...others].sort(([, a], [, b]) => b - a).slice(0, mostValues);
          return { field, stands, others: frequent.map(([value, count]) => ({ value, count })) };
        }),
      };
    },
    'images.updateMany': ({ imageIds, credit, replace }, asker) =>
      each(
        imageIds.map((imageId) => ({ imageId })),
        asker,
        (image) => changesFor(credit, image.credit, replace),
      ),
    'images.putBack': ({ images }, asker) =>
      each(images, asker, (image, { before, after }) =>
        holds(image.credit, after) ? before : refuse('image-changed-since', { name: nameOf(image) }),
      ),
  };
}

const nameOf = ({ credit, originalName }: Image): string => credit.caption || originalName;

/** The image as it is after the changes; null where nothing is to be changed. */
function changedBy(library: Library, image: Image, changes: CreditChanges | Refusal): Image | Refusal | null {
  if (isRefusal(changes)) return changes;
  return holds(image.credit, changes) ? null : library.update(image.imageId, changes);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const holds = (credit: CreditRecord, said: CreditChanges): boolean =>
  Object.entries(said).every(([field, value]) => isSame(credit[field as keyof CreditRecord], value));

function differences(was: CreditRecord, is: CreditRecord): { before: CreditChanges; after: CreditChanges } {
  const fields = (Object.keys(is) as (keyof CreditRecord)[]).filter(
    (field) => !isSame(was[field], is[field]),
  );
  const of = (credit: CreditRecord) => Object.fromEntries(fields.map((field) => [field, credit[field]]));
  return { before: of(was), after: of(is) };
}
