import { Agent, request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { openWorkstation } from '../../workstation.ts';
import { type BrowserDoor, openBrowserDoor } from './door.ts';

async function openDoor(folder = freshFolder()): Promise<BrowserDoor> {
  const workstation = await openWorkstation({ folder, windowFolder: folder });
  if (isRefusal(workstation)) throw new Error(workstation.code);
  const door = await openBrowserDoor(workstation, { folder, port: 0 });
  let open = true;
  const close = door.close;
  door.close = async () => {
    if (!open) return;
    open = false;
    await close();
    await workstation.close();
  };
  onTestFinished(door.close);
  return door;
}

/** Plain HTTP, because `fetch` lets nobody set Host, Origin or Cookie. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; cookie: string; location: string; body: string }>(
    (resolve, reject) => {
      const sent = request(address, { method, headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          body += part;
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            cookie: answer.headers['set-cookie']?.[0] ?? '',
            location: answer.headers.location ?? '',
            body,
          }),
        );
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? '{}' : undefined);
    },
  );
}

const cookieOf = (set: string) => set.split(';')[0] as string;

test('the printed address opens the door once and leaves a cookie that no script can read', async () => {
  const door = await openDoor();
  const address = door.newAddress();
  const first = await ask(address);
  expect(first).toMatchObject({ status: 303, location: '/' });
  expect(first.cookie).toContain('HttpOnly');
  expect(first.cookie).toContain('SameSite=Strict');
  expect((await ask(address)).status).toBe(403);
  const state = await ask(`${door.origin}/api/desk.state`, { cookie: cookieOf(first.cookie) }, 'POST');
  expect(state.status).toBe(200);
  expect(JSON.parse(state.body).publication).toBeNull();
});

test('without the cookie nothing is answered, and the sentence says what to do', async () => {
  const door = await openDoor();
  const refused = await ask(`${door.origin}/api/desk.state`, { 'accept-language': 'en' }, 'POST');
  expect(refused.status).toBe(403);
  expect(JSON.parse(refused.body).error).toEqual({
    code: 'door-closed',
    message:
      'The desk opens only with the address that Druckreif printed when it started. Open that address.',
  });
  expect((await ask(`${door.origin}/?token=geraten`)).status).toBe(403);
});

test('a foreign Host or Origin is refused even with the cookie', async () => {
  const door = await openDoor();
  const cookie = cookieOf((await ask(door.newAddress())).cookie);
  const state = `${door.origin}/api/desk.state`;
  expect((await ask(state, { cookie, host: 'evil.example' }, 'POST')).status).toBe(403);
  expect((await ask(state, { cookie, origin: 'https://evil.example' }, 'POST')).status).toBe(403);
  expect((await ask(state, { cookie, origin: 'null' }, 'POST')).status).toBe(403);
  expect((await ask(state, { cookie, origin: door.origin }, 'POST')).status).toBe(200);
});

test('the door listens on the loopback address only', async () => {
  const door = await openDoor();
  expect(new URL(door.origin).hostname).toBe('127.0.0.1');
});

test('a window that was open before a restart is still let in', async () => {
  const folder = freshFolder();
  const door = await openDoor(folder);
  const set = (await ask(door.newAddress())).cookie;
  await door.close();
  const again = await openDoor(folder);
  const secret = cookieOf(set).split('=')[1];
  const port = new URL(again.origin).port;
  const state = await ask(
    `${again.origin}/api/desk.state`,
    { cookie: `druckreif-${port}=${secret}` },
    'POST',
  );
  expect(state.status).toBe(200);
});

test('a connection that rests is kept, so that no question meets one that is just being closed', async () => {
  const door = await openDoor();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const kept = await new Promise<string>((resolve, reject) => {
    const sent = request(door.origin, { agent }, (answer) => {
      answer.resume();
      resolve(String(answer.headers['keep-alive']));
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(Number(/timeout=(\d+)/.exec(kept)?.[1])).toBeGreaterThanOrEqual(600);
});
