import type { Session } from 'electron';
import { permissionVerdict } from './permissions.ts';
import { requestVerdict } from './request-filter.ts';

/** Takes from everything that runs in this session the network, the devices, and all rights that are not needed. */
export function guardSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(permissionVerdict(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => permissionVerdict(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !requestVerdict(url, developing) }),
  );
}
