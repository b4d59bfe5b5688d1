/** A template is never changed: what comes in is the next version of its key, and cycles that stand on an earlier one keep it. */
import { isObject } from '#domain/document/json-walk.js';
import { validateTemplate } from '#domain/section/validate-template.js';
import type { Role } from '#domain/shared/roles.js';
import { stale } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { TemplateRecord } from '../records.js';
import { refuse, Refused } from '../refused.js';

const TEMPLATE_KEEPERS: readonly Role[] = ['administration', 'bueroGeschaeftsfuehrung'];

/**
 * @param input the whole template; its `version` is the one that was edited, and may be missing
 * @throws Refused forbidden, invalid (with pointers), stale — there is a later version than the one that was edited
 */
export async function addTemplate(tx: Tx, input: unknown): Promise<TemplateRecord> {
  requireRole(tx.actor, TEMPLATE_KEEPERS, 'Vorlagen ändern');
  const edited = isObject(input) ? input['version'] : undefined;
  const result = validateTemplate(isObject(input) ? { ...input, version: edited ?? 1 } : input);
  if (!result.ok)
    refuse('invalid', 'template.invalid', 'Die Vorlage ist so nicht verwendbar.', { problems: result.problems });
  const { key } = result.template;
  const latest = (await tx.people.template(key))?.version ?? 0;
  if (edited !== undefined && latest > 0 && result.template.version !== latest)
    throw new Refused(stale('Diese Vorlage', latest));
  const version = latest + 1;
  const template: TemplateRecord = { key, version, data: { ...result.template, version } };
  await tx.people.insertTemplate({ ...template, createdAt: tx.now });
  await tx.audit({ entity: 'template', entityId: key, event: 'version', details: { version } });
  return template;
}
