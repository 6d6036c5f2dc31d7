import { useState } from 'react';
import { type Image, imageMediaType } from '#shared/domain/image.ts';
import { chooseFiles } from '../app/choose-files.ts';
import { AskError } from '../workstation-client/ask.ts';
import { addImage } from './add-image.ts';

interface ImageFromDisk {
  readonly choose: () => Promise<void>;
  readonly busy: boolean;
  /** The sentence of the last refusal; empty when there was none. */
  readonly failure: string;
}

/** Lets a person choose an image file, and hands on the image that it has become in the library. */
export function useImageFromDisk(onImage: (image: Image) => void): ImageFromDisk {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const choose = async () => {
    const [file] = await chooseFiles(imageMediaType.options.join(','));
    if (!file) return;
    setBusy(true);
    setFailure('');
    try {
      onImage(await addImage(file));
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };
  return { choose, busy, failure };
}
