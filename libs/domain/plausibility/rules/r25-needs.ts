/** R25: planned Eintritte are the sum of what the teams estimated, or the cut has a reason. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { quoted } from '../words.js';

export const needs = ({ programme: { eintrittsplanung = [] } }: Reading): RawFinding[] =>
  eintrittsplanung.flatMap(({ instrument, plan, bedarfe, begruendung, kuerzung }, index): RawFinding[] => {
    if (plan === null || !bedarfe || bedarfe.length === 0) return [];
    const sum = bedarfe.reduce((total, { eintritte }) => total + eintritte, 0);
    if (sum === plan || kuerzung || begruendung) return [];
    const written = bedarfe.map(({ eintritte }) => eintritte).join(' + ');
    return [
      {
        where: `/eintrittsplanung/${index}/plan`,
        message: `${quoted(instrument)}: Die Bedarfsschätzungen ergeben ${written} = ${sum} Eintritte, geplant sind ${plan} (${plan > sum ? 'mehr' : 'weniger'}: ${Math.abs(plan - sum)}). Bitte die Abweichung begründen.`,
        facts: { needs: sum, plan },
      },
    ];
  });
