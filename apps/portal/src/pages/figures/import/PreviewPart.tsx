/** Third step: every row with what would become of it, every problem with its cell; then all of it at once, or nothing. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { figuresQuery } from '../../../figures/figure-queries.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Failure } from '../../../ui/Failure.js';
import { TextField } from '../../../ui/TextField.js';
import { applyImport, type Preview, type Settings } from './import-queries.js';
import { PreviewTables, type PreviewRow } from './PreviewTables.js';

export interface PreviewPartProps {
  readonly cycleId: string;
  readonly importId: string;
  readonly settings: Settings;
  readonly version: number;
  readonly preview: Preview;
  readonly onRestart: () => void;
}

export function PreviewPart({ cycleId, importId, settings, version, preview, onRestart }: PreviewPartProps) {
  const queries = useQueryClient();
  const id = useId();
  const [name, setName] = useState('');
  const [leaveOut, setLeaveOut] = useState(false);
  const { counts } = preview;
  const taken = counts.neu + counts.geaendert;
  const apply = useMutation({
    mutationFn: () =>
      applyImport(
        importId,
        {
          ...settings,
          ...(name.trim() === '' ? {} : { mappingName: name.trim() }),
          leaveOutProblems: leaveOut,
        },
        version,
      ),
    onSuccess: (view) => {
      queries.setQueryData(figuresQuery(cycleId).queryKey, view);
      void queries.invalidateQueries({ queryKey: ['cycle', cycleId] });
    },
  });
  if (apply.isSuccess)
    return (
      <Alert kind="success" title="Übernommen">
        <p>
          {counts.neu} neue und {counts.geaendert} geänderte Kennzahlen stehen jetzt im Programm, mit Quelle, Stand und
          Datei.
        </p>
        <div className="button-row">
          <ButtonLink kind="primary" to={`/zyklen/${cycleId}/kennzahlen`}>
            Zu den Kennzahlen
          </ButtonLink>
          <Button onClick={onRestart}>Weitere Datei</Button>
        </div>
      </Alert>
    );
  const blocked = counts.problem > 0 && !leaveOut;
  return (
    <section className="import-step" aria-labelledby={`${id}-title`}>
      <h2 className="kern-heading-medium" id={`${id}-title`}>
        3. Vorschau
      </h2>
      <p role="status" className="kern-body">
        {counts.neu} neu, {counts.geaendert} geändert, {counts.gleich} gleich, {counts.problem} mit Problemen. Noch ist
        nichts gespeichert.
      </p>
      <PreviewTables rows={preview.rows as readonly PreviewRow[]} problems={preview.problems} counts={counts} />
      {counts.problem > 0 && taken > 0 && (
        <div className="kern-form-check">
          <input
            className="kern-form-check__checkbox"
            type="checkbox"
            id={id}
            checked={leaveOut}
            onChange={({ target }) => setLeaveOut(target.checked)}
          />
          <label className="kern-label" htmlFor={id}>
            Zeilen mit Problemen auslassen und die übrigen übernehmen
          </label>
        </div>
      )}
      {taken > 0 && (
        <TextField
          label="Zuordnung merken als"
          hint="für die nächste Datei dieser Art, zum Beispiel „Kennzahlen § 48a, Monat“"
          optional
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      {taken === 0 ? (
        <p className="kern-body">Es gibt nichts zu übernehmen.</p>
      ) : (
        <>
          <Button
            kind="primary"
            busy={apply.isPending}
            aria-disabled={blocked}
            aria-describedby={blocked ? `${id}-why` : undefined}
            onClick={() => apply.mutate()}
          >
            {taken === 1 ? 'Eine Kennzahl übernehmen' : `${taken} Kennzahlen übernehmen`}
          </Button>
          {blocked && (
            <p id={`${id}-why`} className="kern-body">
              Noch nicht möglich, weil Zeilen Probleme haben: bitte die Datei oder die Zuordnung berichtigen oder diese
              Zeilen auslassen.
            </p>
          )}
        </>
      )}
      {apply.isError && <Failure error={apply.error} title="Es wurde nichts übernommen" />}
    </section>
  );
}
