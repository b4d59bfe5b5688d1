/** R26: the Beirat had the draft before the resolution; to be told afterwards is not to be consulted (§ 18d SGB II). */
import { longDate } from '../../shared/german.js';
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';

export function beiratBefore({ programme, context }: Reading): RawFinding[] {
  const { resolution, participation } = programme;
  if (!resolution) return [];
  const asked = participation
    .filter(({ kind }) => kind === 'beirat' || kind === 'beiratEingeladen')
    .map(({ on }) => on);
  const days = [...asked, ...(context.beiratHadDraftOn === undefined ? [] : [context.beiratHadDraftOn])].sort();
  const [first] = days;
  if (first !== undefined && first < resolution.heldOn) return [];
  const held = longDate(resolution.heldOn);
  return [
    {
      where: '/participation',
      message:
        first === undefined
          ? `Es ist nicht festgehalten, dass der Beirat den Entwurf vor dem Beschluss vom ${held} hatte. Bitte nachtragen oder den Grund vermerken.`
          : `Der Beirat hatte den Entwurf erst am ${longDate(first)}, beschlossen wurde am ${held}. Damit war er nicht beteiligt; bitte den Grund vermerken.`,
      facts: { heldOn: resolution.heldOn, beirat: first },
    },
  ];
}
