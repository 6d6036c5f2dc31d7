// Runs before the first paint, so that a remembered appearance does not flash up in the system's.
(() => {
  const remembered = localStorage.getItem('druckreif.appearance');
  const dark =
    remembered === 'dark' || (remembered !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.style.background = dark ? '#151412' : '#fbfaf7';
})();
