/** R32: a gemeinsame Einrichtung is resolved on by its Trägerversammlung, a zugelassener kommunaler Träger has none. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';

export function decidingBody({ programme: { jobcenter, resolution } }: Reading): RawFinding[] {
  const { traegerform, traeger = [] } = jobcenter;
  const has = (kind: 'agentur' | 'kommune'): boolean => traeger.some((one) => one.kind === kind);
  const assembly = resolution === undefined ? null : /trägerversammlung/iu.test(resolution.body);
  return [
    ...(assembly !== null && assembly !== (traegerform === 'gE')
      ? [
          {
            where: '/resolution/body',
            message: assembly
              ? 'Ein zugelassener kommunaler Träger hat keine Trägerversammlung; bitte das Organ des Kreises oder der Stadt nennen, das entschieden hat.'
              : `Über das Programm einer gemeinsamen Einrichtung entscheidet die Trägerversammlung (§ 44c SGB II), angegeben ist „${resolution?.body ?? ''}“. Bitte berichtigen.`,
            facts: { traegerform, body: resolution?.body },
          },
        ]
      : []),
    ...(traeger.length > 0 && (traegerform === 'gE' ? !has('agentur') || !has('kommune') : has('agentur'))
      ? [
          {
            where: '/jobcenter/traeger',
            message:
              traegerform === 'gE'
                ? 'Eine gemeinsame Einrichtung haben die Agentur für Arbeit und die Kommune zusammen; einer der beiden Träger fehlt. Bitte ergänzen.'
                : 'Bei einem zugelassenen kommunalen Träger ist die Agentur für Arbeit nicht Träger. Bitte berichtigen.',
            facts: { traegerform, traeger: traeger.map(({ kind }) => kind) },
          },
        ]
      : []),
  ];
}
