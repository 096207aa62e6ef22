/** Firefox's own remote control: `length:[type, id, …]` over a plain socket, no package needed. */
import { connect } from 'node:net';

const TRY_EVERY_MS = 200;
const LOOK_EVERY_MS = 150;
const LOOK_MS = 15_000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Connects as soon as the browser listens. */
export async function openMarionette(port, limitMs) {
  const end = Date.now() + limitMs;
  for (;;) {
    const socket = await new Promise((done) => {
      const made = connect(port, '127.0.0.1', () => done(made)).on('error', () => done(undefined));
    });
    if (socket) return speak(socket);
    if (Date.now() > end) throw new Error('the browser does not listen');
    await pause(TRY_EVERY_MS);
  }
}

async function speak(socket) {
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  let lastId = 0;
  const greeted = new Promise((done) => waiting.set('greeting', { done }));
  const take = (packet) => {
    const message = JSON.parse(packet);
    if (!Array.isArray(message)) {
      waiting.get('greeting').done();
      return;
    }
    const [, id, error, result] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
    else asked?.done(result);
  };
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const length = Number(rest.subarray(0, colon).toString());
      if (rest.length < colon + 1 + length) return;
      const packet = rest.subarray(colon + 1, colon + 1 + length).toString();
      rest = rest.subarray(colon + 1 + length);
      take(packet);
    }
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail?.(new Error('the browser closed'));
  });
  await greeted;
  const send = (name, params = {}) => {
    lastId += 1;
    const id = lastId;
    const text = JSON.stringify([0, id, name, params]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((done, fail) => waiting.set(id, { done, fail }));
  };
  const run = async (script) => (await send('WebDriver:ExecuteAsyncScript', { script, args: [] })).value;
  return {
    send,
    run,
    goto: (url) => send('WebDriver:Navigate', { url }),
    /** Waits until an expression of the page is true; false when it never is. */
    until: async (expression) => {
      const end = Date.now() + LOOK_MS;
      while (Date.now() < end) {
        const { value } = await send('WebDriver:ExecuteScript', {
          script: `return Boolean(${expression});`,
          args: [],
        });
        if (value) return true;
        await pause(LOOK_EVERY_MS);
      }
      return false;
    },
  };
}
