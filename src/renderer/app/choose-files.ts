/**
 * Opens the system's file chooser.
 * @param accept as in an input's `accept`; empty for any file.
 * @returns the files, none where the chooser was cancelled.
 */
export function chooseFiles(accept: string): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  return new Promise((resolve) => {
    input.onchange = () => resolve(Array.from(input.files ?? []));
    input.oncancel = () => resolve([]);
    input.click();
  });
}
