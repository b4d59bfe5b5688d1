import { judgeRedis } from './production.js';

const SAFE = '# Memory\r\nmaxmemory_policy:noeviction\r\n# Persistence\r\naof_enabled:1\r\n';

describe('judgeRedis', () => {
  it('has nothing against a Redis that keeps what it acknowledged', () => {
    expect(judgeRedis(SAFE)).toEqual([]);
  });

  it('names a missing append-only file', () => {
    expect(judgeRedis(SAFE.replace('aof_enabled:1', 'aof_enabled:0'))).toEqual([
      expect.stringContaining('appendonly yes'),
    ]);
  });

  it('names an eviction policy', () => {
    expect(judgeRedis(SAFE.replace('noeviction', 'allkeys-lru'))).toEqual([
      expect.stringContaining('maxmemory-policy allkeys-lru'),
    ]);
  });

  it('trusts no server that does not say', () => {
    expect(judgeRedis('')).toHaveLength(2);
  });
});
