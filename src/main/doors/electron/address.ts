/** The scheme and the address of the window. Nothing else is ever loaded into it. */
export const scheme = 'druckreif';
export const home = `${scheme}://desk/`;

/** Rights of the scheme, which must be given before Electron is ready. */
export const schemePrivileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  stream: true,
} as const;

/** Whether an address belongs to the desk. Compared as parsed, so that `druckreif://desk@elsewhere/` does not. */
export function isOfDesk(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${scheme}:` && url.host === 'desk' && url.username === '' && url.password === '';
}
