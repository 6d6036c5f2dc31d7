import type { ImageId } from '#shared/domain/ids.ts';

/** The image that was seen last, where the way back to the library leads to. */
export const lastPlace: { imageId: ImageId | null } = { imageId: null };
