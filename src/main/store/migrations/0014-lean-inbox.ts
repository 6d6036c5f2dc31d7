import type { WritableDB } from '../database.ts';

/** Since the list is read from one index that covers it, these two were only written. */
export const migration0014 = {
  level: 14,
  name: 'lean-inbox',
  up: (db: WritableDB): void => {
    db.exec('DROP INDEX report_list_newest; DROP INDEX report_list_by_state;');
  },
};
