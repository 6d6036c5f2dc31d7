import type { Moment } from '#shared/domain/time.ts';
import type { WritableDB } from './database.ts';

/** A desk that a package came from, as it called itself then. */
export interface KnownDesk {
  /** Ed25519, SPKI in base64. */
  readonly publicKey: string;
  readonly name: string;
  readonly firstAt: Moment;
}

/** Desks whose packages were opened here. */
export interface KnownDesksTable {
  withKey(publicKey: string): KnownDesk | undefined;
  /** Whether a desk of that name signed with another key before. */
  hasOtherKey(name: string, publicKey: string): boolean;
  /** One that is known stays as it was first seen. */
  remember(desk: KnownDesk): void;
}

export function knownDesksTable(db: WritableDB): KnownDesksTable {
  const withKey = db.prepare<[string], KnownDesk>(
    'SELECT public_key AS publicKey, name, first_at AS firstAt FROM known_desk WHERE public_key = ?',
  );
  const other = db.prepare<[string, string]>(
    'SELECT 1 FROM known_desk WHERE name = ? AND public_key <> ? LIMIT 1',
  );
  const remember = db.prepare<[KnownDesk]>(
    'INSERT OR IGNORE INTO known_desk VALUES (@publicKey, @name, @firstAt)',
  );
  return {
    withKey: (publicKey) => withKey.get(publicKey),
    hasOtherKey: (name, publicKey) => other.get(name, publicKey) !== undefined,
    remember: (desk) => void remember.run(desk),
  };
}
