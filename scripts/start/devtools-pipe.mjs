/** Speaks the browser's debugging protocol over the two pipes of `--remote-debugging-pipe`: JSON ended by NUL. */
export function openPipe(toBrowser, fromBrowser) {
  let lastId = 0;
  let rest = '';
  const waiting = new Map();
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part);
      const asked = waiting.get(id);
      if (!asked) continue;
      waiting.delete(id);
      if (error) asked.reject(new Error(error.message));
      else asked.resolve(result);
    }
  });
  return {
    send(method, params = {}) {
      lastId += 1;
      const id = lastId;
      toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}
