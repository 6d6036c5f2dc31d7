import { isOfDesk } from './address.ts';

/**
 * Whether the window may ask for this address at all. `data:` and `blob:` of the desk hold what is in the page already;
 * everything else would leave the machine or read from its disk.
 */
export function requestVerdict(address: string, developing: boolean): boolean {
  if (isOfDesk(address) || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isOfDesk(address.slice('blob:'.length));
  return developing && address.startsWith('devtools:');
}
