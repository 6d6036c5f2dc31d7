import { useQuery } from '@tanstack/react-query';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ImageSummary } from '#shared/domain/image-library.ts';
import { type AskError, ask } from '../workstation-client/ask.ts';

/** Where an image stands in the library as it is shown. */
export interface ImagePlace {
  readonly imageId: ImageId;
  readonly index: number;
  readonly order: readonly ImageId[];
}

/** Images that are asked for in one go. */
const together = 60;

/** Counted from the oldest image on, so that one that comes in moves none of the others to another group. */
function groupOf({ index, order }: ImagePlace): ImageId[] {
  const fromEnd = Math.floor((order.length - 1 - index) / together);
  const end = order.length - fromEnd * together;
  return order.slice(Math.max(0, end - together), end);
}

/** What was last known of each image, shown until its group is here again. */
const known = new Map<ImageId, ImageSummary>();

/** Milliseconds for which a group that is scrolled back to is not asked again; an event of the desk makes it old at once. */
const freshFor = 10_000;

/** The image at a place, asked for together with its neighbours; undefined until it is here. */
export function useImageRow(place: ImagePlace): ImageSummary | undefined {
  const imageIds = groupOf(place);
  return useQuery<OutputOf<'images.some'>, AskError, ImageSummary | undefined>({
    queryKey: ['images.some', imageIds],
    queryFn: async ({ signal }) => {
      const answer = await ask('images.some', { imageIds }, signal);
      for (const image of answer.images) known.set(image.imageId, image);
      return answer;
    },
    select: ({ images }) => images.find(({ imageId }) => imageId === place.imageId),
    placeholderData: () => {
      const image = known.get(place.imageId);
      return image && { images: [image] };
    },
    staleTime: freshFor,
  }).data;
}
