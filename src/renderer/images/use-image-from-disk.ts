import { type Image, imageMediaType } from '#shared/domain/image/image.ts';
import { type FilesFromDisk, useFilesFromDisk } from '../app/coming-in/use-files-from-disk.ts';
import { addImage } from './add-image.ts';

/** Lets a person choose an image file, and hands on the image that it has become in the library. */
export const useImageFromDisk = (onImage: (image: Image) => void): FilesFromDisk =>
  useFilesFromDisk(imageMediaType.options.join(','), async ([file]) => {
    if (file) onImage(await addImage(file));
  });
