import { useEffect, useState } from 'react';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files that are dragged over the window and dropped anywhere on it. A place that takes a drop for itself says so with
 * `preventDefault`; without this, the browser would leave the window and open the file.
 * @param onDrop must be stable.
 * @returns whether files are over the window now.
 */
export function useFileDrag(onDrop: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Each element that the pointer crosses sends its own enter and leave; the window is left when all were left.
    let entered = 0;
    const count = (step: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      entered = Math.max(0, entered + step);
      setOver(entered > 0);
    };
    const drop = (event: DragEvent) => {
      entered = 0;
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) onDrop(event.dataTransfer);
    };
    const allow = (event: DragEvent) => holdsFiles(event) && event.preventDefault();
    const enter = count(1);
    const leave = count(-1);
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return over;
}
