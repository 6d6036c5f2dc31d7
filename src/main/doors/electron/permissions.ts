import { isOfDesk } from './address.ts';

/** Putting a field of an export on the clipboard, and a window without frame: nothing else is ever needed. */
const granted: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** @param from address or origin of the page that asks. */
export const permissionVerdict = (permission: string, from: string): boolean =>
  granted.includes(permission) && isOfDesk(from);
