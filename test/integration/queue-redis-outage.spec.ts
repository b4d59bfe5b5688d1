// Runs only with REDIS_URL (jest.config.mjs). Redis gone or half open: requests are answered all the same, nothing is lost, and the worker makes good as soon as Redis is back.
import { clockOf } from '../../libs/application/actor.js';
import { redisUrl, until } from '../support/messaging.js';
import { startQueueSystem, type QueueSystem } from '../support/queue-system.js';
import { startRedisProxy, type RedisProxy } from '../support/redis-proxy.js';

describe('a Redis in trouble', () => {
  let proxy: RedisProxy;
  let system: QueueSystem;
  beforeAll(async () => {
    proxy = await startRedisProxy(redisUrl ?? '');
    system = await startQueueSystem(proxy.url);
  });
  afterEach(() => system.closeAll());
  afterAll(async () => {
    await system.stop();
    await proxy.close();
  });

  const workOnce = async (): Promise<void> => {
    const id = await system.remindEffect(system.tenants[0]);
    await until('an effect', () => system.done(id), 60_000);
    expect(await system.effects(id)).toBe(1);
  };

  it.each([
    ['gone', () => proxy.shut()],
    ['half open', async () => proxy.halfOpen()],
  ])(
    '%s: the change commits at once, its effect follows when Redis is back',
    async (_what, breakIt) => {
      const relay = system.relay({ pollMs: 200 });
      system.worker();
      await workOnce();
      await breakIt();
      const begin = performance.now();
      const id = await system.remindEffect(system.tenants[0]);
      expect(
        await system.door.read(clockOf(system.tenants[0]), (tx) => tx.people.accounts({ limit: 1, after: null })),
      ).toEqual([]);
      expect(performance.now() - begin).toBeLessThan(1000);
      await expect(relay.look()).rejects.toThrow();
      expect((await system.outbox(id)).dispatches).toBe(0);
      await proxy.open();
      await until('the effect', () => system.done(id), 60_000);
      expect(await system.effects(id)).toBe(1);
      await workOnce();
    },
    120_000,
  );
});
