import { createLog } from '#config/log.js';
import { Shutdown, StopRequested } from './shutdown.js';

function shutdown(): Shutdown {
  return new Shutdown(createLog({ logLevel: 'silent' }), 0.05);
}

describe('Shutdown', () => {
  it('stops in the opposite order of the start, one after the other', async () => {
    const all = shutdown();
    const order: string[] = [];
    for (const name of ['Datenbank', 'Dienste', 'API'])
      all.add(name, async () => {
        order.push(`${name} …`);
        await Promise.resolve();
        order.push(`${name} beendet`);
      });
    await all.stopAll();
    await all.stopAll();
    expect(order).toEqual(['API …', 'API beendet', 'Dienste …', 'Dienste beendet', 'Datenbank …', 'Datenbank beendet']);
  });

  it('goes on when a part fails or never ends', async () => {
    const all = shutdown();
    const stopped: string[] = [];
    all.add('Datenbank', async () => void stopped.push('Datenbank'), true);
    all.add('hängt', () => new Promise(() => undefined));
    all.add('kaputt', () => Promise.reject(new Error('kaputt')));
    await all.stopAll();
    expect(stopped).toEqual(['Datenbank']);
  });

  it('ends with 0 after a signal and with 1 after a failure, whichever came first', async () => {
    const signalled = shutdown();
    expect(() => signalled.throwIfRequested()).not.toThrow();
    process.emit('SIGTERM');
    signalled.fail('zu spät');
    expect(() => signalled.throwIfRequested()).toThrow(StopRequested);
    expect(await signalled.requested).toBe(0);
    await signalled.stopAll();
    const failed = shutdown();
    failed.fail('Datenbank weg', new Error('weg'));
    expect(await failed.requested).toBe(1);
    await failed.stopAll();
  });

  it('leaves no signal handlers behind', async () => {
    const before = process.listenerCount('SIGTERM');
    await shutdown().stopAll();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
