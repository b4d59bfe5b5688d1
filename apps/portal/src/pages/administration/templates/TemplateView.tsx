/** One version of a template: what it is for, how it looks, its sections; and the same as a file. */
import { Button } from '../../../ui/Button.js';
import { Facts } from '../../../ui/Facts.js';
import { Select } from '../../../ui/Select.js';
import { saveFile } from '../save-file.js';
import type { StoredTemplate } from './template-queries.js';
import { TRAEGERFORMEN } from './template-words.js';
import { TemplateTree } from './TemplateTree.js';

export interface TemplateViewProps {
  readonly template: StoredTemplate;
  /** All versions of the key, the newest first. */
  readonly versions: readonly StoredTemplate[];
  readonly onVersion: (version: number) => void;
  /** The person may store a new version, further down on the page. */
  readonly keeps: boolean;
}

export function TemplateView({ template: { key, version, data }, versions, onVersion, keeps }: TemplateViewProps) {
  const newest = versions[0]?.version ?? version;
  const { layout } = data;
  return (
    <section className="stack" aria-labelledby="template">
      <h2 className="kern-heading-medium" id="template">
        {data.label}
      </h2>
      {versions.length > 1 && (
        <Select
          label="Fassung"
          options={versions.map((one) => ({
            value: String(one.version),
            label: one.version === newest ? `${one.version} (neueste)` : String(one.version),
          }))}
          value={String(version)}
          onChange={({ target }) => onVersion(Number(target.value))}
        />
      )}
      <Facts
        items={[
          { label: 'Schlüssel', value: key },
          { label: 'Fassung', value: version === newest ? `${version} (neueste)` : String(version) },
          { label: 'Trägerform', value: TRAEGERFORMEN[data.traegerform] },
          { label: 'Titel', value: data.title },
          ...(data.subtitle === undefined ? [] : [{ label: 'Untertitel', value: data.subtitle }]),
          {
            label: 'Dazu gehören',
            value:
              [
                layout.titlePage && 'Titelblatt',
                layout.tableOfContents && 'Inhaltsverzeichnis',
                layout.paragraphNumbers && 'Absatznummern',
                layout.signaturePage && 'Unterschriftenseite',
              ]
                .filter(Boolean)
                .join(', ') || 'nur die Abschnitte',
          },
        ]}
      />
      <p className="kern-body kern-body--small">
        {'{jahr}'} und {'{jobcenter}'} ersetzt das System. Ein Programm behält die Fassung, mit der es angelegt wurde.
      </p>
      <div className="button-row admin-center">
        <Button
          onClick={() =>
            saveFile(`${key}-fassung-${version}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`)
          }
        >
          Diese Fassung als JSON herunterladen
        </Button>
        {keeps && (
          <a className="kern-link" href="#upload">
            Neue Fassung ablegen
          </a>
        )}
      </div>
      <h3 className="kern-heading-small">Abschnitte</h3>
      <TemplateTree sections={data.sections} />
    </section>
  );
}
