/** A figure: title, what a person who cannot see it needs to know, the picture, Stand and source. */
import { useId, useState } from 'react';
import { TextArea } from '../../ui/TextArea.js';
import { TextField } from '../../ui/TextField.js';
import { cleanLine, cleanText } from '../clean-text.js';
import type { FigureData } from '../from-editor.js';
import { LineField } from '../table/LineField.js';
import { StandFields } from '../table/StandFields.js';
import { megabytes, readImage } from './read-image.js';

export interface FigureFieldsProps {
  readonly data: FigureData;
  readonly year: number;
  /** Shows which fields are missing. */
  readonly strict?: boolean;
  readonly onChange: (data: FigureData) => void;
}

const without = <K extends keyof FigureData>(data: FigureData, name: K): FigureData => {
  const { [name]: _before, ...rest } = data;
  return rest as FigureData;
};
const put = <K extends keyof FigureData>(data: FigureData, name: K, value: FigureData[K] | undefined): FigureData =>
  value === undefined ? without(data, name) : { ...data, [name]: value };

export function FigureFields({ data, year, strict = true, onChange }: FigureFieldsProps) {
  const [title, setTitle] = useState(data.title);
  const [alt, setAlt] = useState(data.alt);
  const [refused, setRefused] = useState<string>();
  const file = useId();
  const noTitle = strict && cleanLine(title) === undefined;
  const noAlt = strict && cleanText(alt).trim() === '';
  return (
    <>
      <TextField
        label="Titel der Abbildung"
        value={title}
        maxLength={500}
        error={noTitle ? 'Bitte einen Titel angeben; gespeichert bleibt sonst der letzte.' : undefined}
        onChange={({ target }) => {
          setTitle(target.value);
          const line = cleanLine(target.value);
          if (line !== undefined || !strict) onChange({ ...data, title: line ?? '' });
        }}
      />
      <TextArea
        label="Beschreibung für Menschen, die das Bild nicht sehen"
        rows={3}
        maxLength={2000}
        value={alt}
        error={
          noAlt ? 'Bitte beschreiben, was das Bild zeigt; gespeichert bleibt sonst die letzte Beschreibung.' : undefined
        }
        onChange={({ target }) => {
          setAlt(target.value);
          const text = cleanText(target.value);
          if (text.trim() !== '' || !strict) onChange({ ...data, alt: text });
        }}
      />
      <div className="kern-form-input">
        <p className="kern-label">
          Bild <span className="kern-label__optional"> (freiwillig)</span>
        </p>
        <div className="kern-hint" id={`${file}-hint`}>
          PNG oder JPEG, höchstens 1 MB. Ohne Bild wird ein Rahmen mit der Beschreibung gedruckt.
        </div>
        <input
          id={file}
          type="file"
          accept="image/png,image/jpeg"
          className="visually-hidden"
          aria-describedby={`${file}-hint${refused ? ` ${file}-error` : ''}`}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (!chosen) return;
            void readImage(chosen).then((image) => {
              setRefused('refused' in image ? image.refused : undefined);
              if (!('refused' in image)) onChange({ ...data, image });
            });
            target.value = '';
          }}
        />
        <label className="editor-button editor-file" htmlFor={file}>
          {data.image ? 'Anderes Bild auswählen' : 'Bild auswählen'}
        </label>
        {refused && (
          <p className="kern-error" id={`${file}-error`} role="alert">
            <span className="kern-body">{refused}</span>
          </p>
        )}
      </div>
      {data.image && (
        <figure className="editor-figure">
          <img
            src={`data:${data.image.mediaType};base64,${data.image.base64}`}
            alt={data.alt}
            width={data.image.widthPx}
            height={data.image.heightPx}
          />
          <figcaption>
            {data.image.widthPx} × {data.image.heightPx} Bildpunkte, {megabytes((data.image.base64.length * 3) / 4)}{' '}
            <button type="button" className="editor-button" onClick={() => onChange(without(data, 'image'))}>
              Bild entfernen
            </button>
          </figcaption>
        </figure>
      )}
      <StandFields stand={data.stand} year={year} onChange={(stand) => onChange(put(data, 'stand', stand))} />
      <LineField label="Quelle" value={data.source} onChange={(source) => onChange(put(data, 'source', source))} />
    </>
  );
}
