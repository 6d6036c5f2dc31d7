import { expect, it } from 'vitest';
import { isNothing, stillUnconfirmed } from './unconfirmed.ts';

it('what was typed while a save was on its way is not called saved', () => {
  const sent = { creditLine: 'Key', source: 'Keystone' };
  const typed = { creditLine: 'Keystone-SDA', source: 'Keystone', caption: 'Am See' };
  expect(stillUnconfirmed(typed, sent)).toEqual({ creditLine: 'Keystone-SDA', caption: 'Am See' });
  expect(isNothing(stillUnconfirmed(sent, sent))).toBe(true);
});
