/** First step: the file, chosen by a button or dropped here; a refused one is answered in the server's words. */
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Failure } from '../../../ui/Failure.js';
import { uploadFile, type Upload } from './import-queries.js';

export interface UploadPartProps {
  readonly cycleId: string;
  /** The file that was taken in. */
  readonly upload: Upload | null;
  readonly onUploaded: (upload: Upload | null) => void;
}

const KINDS = '.xlsx,.ods,.csv';

export function UploadPart({ cycleId, upload, onUploaded }: UploadPartProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => uploadFile(cycleId, file),
    onMutate: () => onUploaded(null),
    onSuccess: onUploaded,
  });
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) send.mutate(file);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="kern-heading-medium" id={`${id}-title`}>
        1. Datei
      </h2>
      <div
        className={over ? 'import-drop import-drop--over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <label className="kern-label" htmlFor={id}>
          Datei wählen oder hierher ziehen
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          XLSX, ODS oder CSV bis 5 MB, ohne Passwort
        </div>
        <input
          id={id}
          className="kern-form-input__input"
          type="file"
          accept={KINDS}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            take(target.files);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <p role="status" className="kern-body">
        {send.isPending
          ? 'Die Datei wird gelesen …'
          : upload
            ? `Gelesen: ${upload.fileName} (${upload.sheets.length === 1 ? '1 Blatt' : `${upload.sheets.length} Blätter`})`
            : ''}
      </p>
      {send.isError && <Failure error={send.error} title="Diese Datei lässt sich nicht übernehmen" />}
    </section>
  );
}
