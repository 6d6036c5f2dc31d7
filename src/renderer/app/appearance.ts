/** Where the appearance is remembered; `public/appearance.js` reads it before the first paint. */
export const appearanceKey = 'druckreif.appearance';
