/** A name as it tells people apart: nobody becomes another by a capital letter, a blank or an accent typed otherwise. */
export const personKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('de');

/** Whether the first is somebody, and not the other one: who has no name cannot be told from anybody. */
export const isAnother = (by: string, author: string): boolean =>
  personKey(by) !== '' && personKey(by) !== personKey(author);
