// A door in front of a real Redis that can be shut (connections refused) or left half open (connections that stay silent).
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface RedisProxy {
  readonly url: string;
  /** New connections go through again; those that were silent stay so for ever, as after a lost route. */
  open(): Promise<void>;
  /** Cuts every connection and takes no new one. */
  shut(): Promise<void>;
  /** Takes connections and everything that is said on them, and never answers. */
  halfOpen(): void;
  close(): Promise<void>;
}

export async function startRedisProxy(target: string): Promise<RedisProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<{ near: Socket; far: Socket; silent: boolean }>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair = { near, far, silent };
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    near.on('data', (bytes) => void (pair.silent || far.write(bytes)));
    far.on('data', (bytes) => void (pair.silent || near.write(bytes)));
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
  });
  const listen = (on: number) => new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve));
  await listen(0);
  const bound = (server.address() as AddressInfo).port;
  const shut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const { near } of pairs) near.destroy();
    await closed;
  };
  return {
    url: `redis://127.0.0.1:${bound}`,
    open: async () => {
      silent = false;
      if (!server.listening) await listen(bound);
    },
    shut,
    halfOpen: () => {
      silent = true;
      for (const pair of pairs) pair.silent = true;
    },
    close: shut,
  };
}
