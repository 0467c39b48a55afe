import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A line between a browser and the cloud that can be cut, and mended at the same address. */
export interface Line {
  readonly url: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** From now on everything that is asked waits so long on its way. */
  readonly slow: (ms: number) => void;
}

const HOST = '127.0.0.1';

export async function lineTo(url: string): Promise<Line> {
  const port = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  let lag = 0;
  const asked = () =>
    new Transform({
      transform: (chunk, _encoding, done) => void setTimeout(done, lag, null, chunk),
    });
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // Cut off in the middle is what this line is for.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    const far = connect(port, HOST);
    keep(near);
    keep(far);
    near.pipe(asked()).pipe(far).pipe(near);
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => {
      server.listen(at, HOST, resolve);
    });
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a line has a port');
  return {
    url: `http://${HOST}:${address.port}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    mend: () => listen(address.port),
    slow: (ms) => {
      lag = ms;
    },
  };
}
