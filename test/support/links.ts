/** Does what the worker does when it writes a mail: the token of the living link of an account. */
import { withLink } from '#identity/reset-link.js';
import type { TestApi } from './api.js';

const LIVING_LINK = `select m.template, m.data from mail m join password_reset r on r.id::text = m.data ->> 'resetId'
  where m.account_id = $1 and m.template = $2 and r.used_at is null`;

export async function linkFor(
  api: TestApi,
  accountId: string,
  template: 'invitation' | 'passwordReset',
): Promise<string> {
  return api.door.change(api.jobcenter.actor('administration'), async (tx) => {
    const [mail] = await api.inTenant<{ template: string; data: Record<string, unknown> }>(LIVING_LINK, [
      accountId,
      template,
    ]);
    const complete = await withLink(tx, mail ?? { template, data: {} });
    const path = String(complete?.data['path']);
    expect(path).toMatch(/^\/(passwort|willkommen)#[0-9a-f-]{36}\.[\w-]{43}$/);
    expect(path.startsWith('/willkommen#')).toBe(template === 'invitation');
    return path.split('#')[1] ?? '';
  });
}
