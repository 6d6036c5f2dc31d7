/** Runs in a page before its own scripts, and times each key until the frame after it is painted. */
{
  const times: number[] = [];
  // Captured at the window: before any handler of the page.
  addEventListener(
    'keydown',
    () => {
      const struck = performance.now();
      requestAnimationFrame(() => {
        // A frame's callbacks run before its layout and paint; a message that is sent now arrives behind them.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - struck);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  /** Gives the milliseconds of each key since the last call. */
  Object.assign(window, { takeKeyTimes: () => times.splice(0) });
}
