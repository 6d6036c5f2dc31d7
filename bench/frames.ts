import { rounded } from './figures.ts';

/** A frame that came later than one and a half beats of the screen: one was left out. */
const droppedMs = 25;

export const droppedPerThousand = (beats: readonly number[]): number =>
  rounded((beats.filter((ms) => ms > droppedMs).length / beats.length) * 1000);

/**
 * Runs in the window: scrolls a list with each frame, and gives the milliseconds from one to the next.
 * @param list selects what scrolls
 */
export const scrollScript = (list: string, pixelsPerFrame: number, frames: number): string => `
new Promise((resolve) => {
  const list = document.querySelector('${list}');
  const times = [];
  const step = (now) => {
    times.push(now);
    list.scrollTop += ${pixelsPerFrame};
    if (times.length <= ${frames}) requestAnimationFrame(step);
    else resolve(times.slice(1).map((time, index) => time - times[index]));
  };
  requestAnimationFrame(step);
})`;

/** Runs in the window: notes its frames from now on. */
export const watchScript = `
(() => {
  const times = [];
  let goOn = true;
  const step = (now) => {
    times.push(now);
    if (goOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  window.watchedFrames = () => {
    goOn = false;
    return times.slice(1).map((time, index) => time - times[index]);
  };
})()`;

/** Runs in the window: ends that, and gives the milliseconds from each frame to the next. */
export const watchedScript = 'window.watchedFrames()';
