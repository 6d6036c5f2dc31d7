/** Opens the system's chooser for a folder. @returns all files in it, however deep; none where it was cancelled */
export const chooseFolder = (): Promise<File[]> =>
  choose((input) => Object.assign(input, { webkitdirectory: true }));

/**
 * Opens the system's file chooser.
 * @param accept as in an input's `accept`; empty for any file.
 * @returns the files, none where the chooser was cancelled.
 */
export const chooseFiles = (accept: string): Promise<File[]> =>
  choose((input) => Object.assign(input, { multiple: true, accept }));

/** The field of the open chooser: one that nobody holds is cleared away before a slow hand has chosen, and its files with it. */
let asking: HTMLInputElement | null = null;

function choose(prepare: (input: HTMLInputElement) => void): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  prepare(input);
  asking = input;
  return new Promise((resolve) => {
    const answer = (files: readonly File[]) => {
      if (asking === input) asking = null;
      resolve([...files]);
    };
    input.onchange = () => answer(Array.from(input.files ?? []));
    input.oncancel = () => answer([]);
    input.click();
  });
}
