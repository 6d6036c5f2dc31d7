import { useQueries, useQuery } from '@tanstack/react-query';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ImageSummary } from '#shared/domain/image/image-library.ts';
import { type AskError, ask } from '../../workstation-client/ask.ts';

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

/** Where the group after that of a place begins. */
const nextGroup = ({ index, order }: ImagePlace): number =>
  order.length - Math.floor((order.length - 1 - index) / together) * together;

/** What was last known of each image, shown until its group is here again. */
const known = new Map<ImageId, ImageSummary>();

/** Milliseconds for which a group that is scrolled back to is not asked again; an event of the desk makes it old at once. */
const freshFor = 10_000;

type Answer = OutputOf<'images.some'>;

const asking = (imageIds: ImageId[]) => ({
  queryKey: ['images.some', imageIds],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Answer> => {
    const answer = await ask('images.some', { imageIds }, signal);
    for (const image of answer.images) known.set(image.imageId, image);
    return answer;
  },
  staleTime: freshFor,
});

const whatIsKnown = (imageIds: readonly ImageId[]): ImageSummary[] =>
  imageIds.flatMap((imageId) => known.get(imageId) ?? []);

/** The image at a place, asked for together with its neighbours; undefined until it is here. */
export function useImageRow(place: ImagePlace): ImageSummary | undefined {
  return useQuery<Answer, AskError, ImageSummary | undefined>({
    ...asking(groupOf(place)),
    select: ({ images }) => images.find(({ imageId }) => imageId === place.imageId),
    placeholderData: () => ({ images: whatIsKnown([place.imageId]) }),
  }).data;
}

const byId = (
  answers: readonly { readonly data: Answer | undefined }[],
): ReadonlyMap<ImageId, ImageSummary> =>
  new Map(answers.flatMap(({ data }) => data?.images.map((image) => [image.imageId, image] as const) ?? []));

/** The images between two places, as far as they are here; one question for many, where each row would have its own. */
export function useImageRows(
  first: ImagePlace | undefined,
  last: ImagePlace | undefined,
): ReadonlyMap<ImageId, ImageSummary> {
  const groups: ImageId[][] = [];
  if (first && last)
    for (let index = first.index; ; index = nextGroup({ ...first, index })) {
      groups.push(groupOf({ ...first, index }));
      if (nextGroup({ ...first, index }) > last.index) break;
    }
  return useQueries({
    queries: groups.map((imageIds) => ({
      ...asking(imageIds),
      placeholderData: () => ({ images: whatIsKnown(imageIds) }),
    })),
    combine: byId,
  });
}
