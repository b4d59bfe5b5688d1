/** Everything that was found as a file, also what is not shown yet; takes a while for a long trail and can be stopped. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { today } from '../../cycle/dates/days.js';
import { saveFile } from '../save-file.js';
import { auditCsv } from './audit-csv.js';
import type { AuditFilter } from './audit-filter.js';
import { allEntries } from './audit-queries.js';

export function DownloadPart({ filter }: { readonly filter: AuditFilter }) {
  const [count, setCount] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const download = useMutation({
    mutationFn: async () => {
      const controller = new AbortController();
      running.current = controller;
      setCount(0);
      try {
        const entries = await allEntries(filter, controller.signal, setCount);
        saveFile(`protokoll-${today()}.csv`, 'text/csv;charset=utf-8', auditCsv(entries));
        return entries.length;
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      }
    },
  });
  return (
    <div className="stack">
      <div className="button-row">
        <Button busy={download.isPending} onClick={() => download.mutate()}>
          Gefundenes als CSV herunterladen
        </Button>
        {download.isPending && <Button onClick={() => running.current?.abort()}>Abbrechen</Button>}
      </div>
      {download.isPending && (
        <p className="kern-body" role="status">
          Einträge werden geholt: {count}
        </p>
      )}
      <Failure error={download.error} title="Das Herunterladen ist nicht gelungen" />
      {download.isSuccess && download.data !== null && (
        <Alert kind="success" title={`${download.data} Einträge sind als Datei gespeichert`} />
      )}
    </div>
  );
}
