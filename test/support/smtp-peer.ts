// A real SMTP server on a free port that keeps what it took and can refuse, be silent or be gone.
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SmtpPeer {
  readonly url: string;
  /** Raw messages in the order of their arrival. */
  readonly taken: string[];
  /** Answers every recipient with this code from now on; null: takes everything. */
  refuse(code: number | null): void;
  /** The connection attempts so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export async function startSmtpPeer(port = 0): Promise<SmtpPeer> {
  const taken: string[] = [];
  let refusal: number | null = null;
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, callback) => {
      connections++;
      callback();
    },
    onRcptTo: (address, _session, callback) =>
      refusal === null
        ? callback()
        : callback(Object.assign(new Error(`${address.address} nicht hier`), { responseCode: refusal })),
    onData: (stream, _session, callback) => {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => (text += part));
      stream.on('end', () => {
        taken.push(text);
        callback();
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    taken,
    refuse: (code) => (refusal = code),
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Accepts connections and never says a word. */
export async function startSilentPeer(): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<{ destroy(): void }>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
