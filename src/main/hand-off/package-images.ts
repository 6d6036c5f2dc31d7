import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { harmlessText, type ReceivedImage } from '../images/index.ts';
import type { HandOffDeps } from './deps.ts';
import type { PackedImage } from './package-shape.ts';
import type { PackageSays } from './unpack.ts';

/** The images of a package, looked over; nothing is kept yet. */
export interface ReadyImages {
  readonly fresh: readonly { readonly packed: PackedImage; readonly received: ReceivedImage }[];
  /** Files that are on this desk already. */
  readonly known: readonly { readonly packed: PackedImage; readonly image: Image }[];
  /** Every image is here, and found by each of its names. */
  readonly isNothingNew: boolean;
  /** Keeps the files; rows follow in the transaction. */
  keep(): Promise<void>;
}

/**
 * Looks every image of a package over as one that is brought in by itself. Refuses as that does, and `package-id-taken`
 * where an id of the package names another image here.
 */
export async function readyImages(deps: HandOffDeps, says: PackageSays): Promise<ReadyImages | Refusal> {
  const { store, uploads, images } = deps;
  const fresh: { packed: PackedImage; received: ReceivedImage }[] = [];
  const known: { packed: PackedImage; image: Image }[] = [];
  /** Originals that were lost on the disk: their second coming makes them good. */
  const restored: ReceivedImage[] = [];
  const received = () => [...fresh.map((one) => one.received), ...restored];
  const letGo = () => {
    for (const { upload } of received()) upload.discard();
  };
  for (const packed of says.images) {
    const taken = packed.imageIds.find((id) => {
      const image = store.images.get(id);
      return image !== undefined && image.sha256 !== packed.sha256;
    });
    const here = store.images.withSha256(packed.sha256);
    const bytes = says.files.get(packed.sha256) ?? new Uint8Array();
    const answer = taken
      ? refuse('package-id-taken', { id: taken })
      : here && store.originals.has(packed.sha256)
        ? null
        : await receive(deps, packed.originalName, bytes);
    if (isRefusal(answer)) {
      letGo();
      return answer;
    }
    if (here) known.push({ packed, image: here });
    if (answer && here) restored.push(answer);
    else if (answer) fresh.push({ packed, received: answer });
  }
  return {
    fresh,
    known,
    isNothingNew:
      fresh.length === 0 &&
      restored.length === 0 &&
      known.every(({ packed, image }) =>
        packed.imageIds.every((id) => store.images.get(id)?.imageId === image.imageId),
      ),
    async keep() {
      try {
        for (const one of received()) await images.receiving.keep(one);
      } finally {
        letGo();
      }
    },
  };

  async function receive({ images: { receiving } }: HandOffDeps, name: string, bytes: Uint8Array) {
    const upload = await uploads.receive(name, new Blob([new Uint8Array(bytes)]).stream());
    if (isRefusal(upload)) return upload;
    const received = await receiving.receive(upload);
    if (isRefusal(received)) upload.discard();
    return received;
  }
}

/** Enters the new images under the id that they have in the piece, and lets known ones be found by it. */
export function takeInImages({ store, images }: HandOffDeps, { fresh, known }: ReadyImages): void {
  const name = (imageId: ImageId, { imageIds }: PackedImage) => {
    for (const alias of imageIds) if (alias !== imageId) store.images.addAlias(alias, imageId);
  };
  for (const { packed, image } of known) name(image.imageId, packed);
  for (const { packed, received } of fresh) {
    const { imageIds, originalName, credit, sha256 } = packed;
    // Asked again after the last wait: the same file may have come in meanwhile.
    const imageId = store.images.withSha256(sha256)?.imageId ?? imageIds[0];
    if (imageId === undefined) continue;
    if (!store.images.get(imageId))
      images.receiving.enter(received, { imageId, originalName: harmlessText(originalName), credit });
    name(imageId, packed);
  }
}
