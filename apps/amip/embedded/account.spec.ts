import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor } from './account.js';
import { EmbeddedDatabaseFailure } from './failure.js';

const nowhere = join(tmpdir(), 'amip-no-such-folder');
const root = process.getuid?.() === 0;

if (root)
  describe('as root', () => {
    it('takes nobody, whatever number it has', () => {
      expect(accountFor(nowhere, () => 'root:x:0:0::/:/bin/sh\nnobody:x:99:98::/:/bin/false\n')).toEqual({
        uid: 99,
        gid: 98,
        foreign: true,
      });
    });

    it('takes the next one where there is no nobody', () => {
      expect(accountFor(nowhere, () => 'daemon:x:2:2::/:/bin/false\n')).toEqual({ uid: 2, gid: 2, foreign: true });
    });

    it('says what to do where there is none at all', () => {
      expect(() => accountFor(nowhere, () => 'root:x:0:0::/:/bin/sh\n')).toThrow(EmbeddedDatabaseFailure);
    });
  });

if (!root)
  describe('as an ordinary user', () => {
    it('takes that user', () => {
      expect(accountFor(nowhere)).toEqual({ uid: process.getuid?.(), gid: process.getgid?.(), foreign: false });
    });
  });
