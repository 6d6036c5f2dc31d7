import { expect, test } from 'vitest';
import { droppedNames } from './dropped-names.ts';

test('a credit of a use that leaves out whom the record names shows it', () => {
  const record = { creditLine: 'Foto: Keystone-SDA / Anna Frei', creators: ['Anna Frei'] };
  expect(droppedNames(record, 'Anna Frei')).toEqual(['Keystone-SDA']);
  expect(droppedNames(record, 'Bild: keystone-sda, Anna Frei')).toEqual([]);
  expect(droppedNames(record, 'zvg')).toEqual(['Keystone-SDA', 'Anna Frei']);
  expect(droppedNames({ creditLine: 'zvg', creators: [] }, 'Gemeinde Birsau')).toEqual([]);
});
