/** What the teams remarked to their numbers. */
import type { InstrumentNeeds } from './bedarf-queries.js';

export function NeedRemarks({ instruments }: { readonly instruments: readonly InstrumentNeeds[] }) {
  const remarks = instruments.flatMap(({ key, label, needs }) =>
    needs.flatMap(({ sheetId, team, standort, bemerkung }) =>
      bemerkung ? [{ id: `${key}/${sheetId ?? team}`, label, team: `${team} (${standort})`, bemerkung }] : [],
    ),
  );
  if (remarks.length === 0) return null;
  return (
    <details className="need-remarks">
      <summary>Bemerkungen der Teams ({remarks.length})</summary>
      <ul>
        {remarks.map(({ id, label, team, bemerkung }) => (
          <li key={id}>
            <strong>{label}</strong>, {team}: {bemerkung}
          </li>
        ))}
      </ul>
    </details>
  );
}
