import { MemoryThrottle } from './memory-throttle.js';
import { accountBucket, addressBucket } from './throttle.js';

test('one bucket per IPv4 address, per IPv6 network of /64, per account', () => {
  const same = (a: string, b: string) => addressBucket('signIn', a) === addressBucket('signIn', b);
  expect(same('192.0.2.1', '192.0.2.2')).toBe(false);
  expect(same('192.0.2.1', '::ffff:192.0.2.1')).toBe(true);
  expect(same('2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff')).toBe(true);
  expect(same('2001:db8:1:2::1', '2001:db8:1:3::1')).toBe(false);
  expect(same('2001:db8::1', '2001:db8:0:0:1::')).toBe(true);
  expect(same('::1', 'fe80::1%eth0')).toBe(false);
  expect(accountBucket('signIn', 'a@b.example')).not.toBe(accountBucket('reset', 'a@b.example'));
});

test('in memory: the window moves, and many addresses do not fill it', () => {
  const throttle = new MemoryThrottle(2, 15);
  const at = (seconds: number) => new Date(seconds * 1000);
  expect([throttle.count('a', at(0)), throttle.count('a', at(60)), throttle.count('a', at(120))]).toEqual([
    null,
    null,
    780,
  ]);
  expect(throttle.count('b', at(120))).toBeNull();
  expect(throttle.count('a', at(901))).toBeNull();
  for (let n = 0; n < 20_000; n++) throttle.count(`address-${n}`, at(1000));
  expect(throttle.count('address-19999', at(1000))).toBeNull();
});
