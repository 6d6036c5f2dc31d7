import { type WorkstationEvent, workstationEvent } from '#shared/contract/events.ts';
import type { Workstation } from '../workstation.ts';

/** Hands on what the workstation tells its windows, until the work is done. */
export async function withEvents<Result>(
  workstation: Workstation,
  heard: (event: WorkstationEvent) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const { body } = await workstation.fetch(new Request('druckreif://desk/events'));
  const reader = body
    ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  const listening = listen(reader, heard);
  try {
    return await work();
  } finally {
    await reader?.cancel();
    await listening;
  }
}

async function listen(
  reader: ReadableStreamDefaultReader<string> | undefined,
  heard: (event: WorkstationEvent) => void,
): Promise<void> {
  let rest = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return;
    const messages = (rest + part.value).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('data: ')) heard(workstationEvent.parse(JSON.parse(message.slice(6))));
  }
}
