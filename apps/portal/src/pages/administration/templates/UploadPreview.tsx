/** A checked file before it is stored: which version it becomes and what it changes. */
import { quoted } from '#domain/shared/quoted.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { ChangesView } from './ChangesView.js';
import { compareTemplates, isSame } from './compare-templates.js';
import { byKey, type StoredTemplate, type Template } from './template-queries.js';
import { TemplateTree } from './TemplateTree.js';

export interface UploadPreviewProps {
  readonly template: Template;
  /** The file says from which version it was made. */
  readonly states: boolean;
  readonly templates: readonly StoredTemplate[];
  readonly busy: boolean;
  readonly onStore: () => void;
  readonly onForget: () => void;
}

export function UploadPreview({ template, states, templates, busy, onStore, onForget }: UploadPreviewProps) {
  const newest = byKey(templates).find(([{ key }]) => key === template.key)?.[0];
  const changes = newest ? compareTemplates(newest.data, template) : null;
  const outdated = states && newest !== undefined && template.version !== newest.version;
  const next = (newest?.version ?? 0) + 1;
  return (
    <div className="stack">
      <h3 className="kern-heading-small">
        {changes ? `Was sich mit Fassung ${next} ändert` : `Neue Vorlage ${quoted(template.label)}`}
      </h3>
      {outdated && (
        <Alert kind="warning" title="Die Datei geht von einer anderen Fassung aus">
          <p>
            Sie beruht auf Fassung {template.version}, die neueste ist {newest.version}. Bitte laden Sie die neueste
            Fassung herunter und übernehmen Sie Ihre Änderungen dort, damit nichts verloren geht.
          </p>
        </Alert>
      )}
      {changes ? (
        <ChangesView changes={changes} />
      ) : (
        <>
          <p className="kern-body">
            Den Schlüssel „{template.key}“ gibt es noch nicht. Die Datei wird die Fassung 1 einer neuen Vorlage:
          </p>
          <TemplateTree sections={template.sections} />
        </>
      )}
      <div className="button-row">
        {!outdated && !(changes && isSame(changes)) && (
          <Button kind="primary" busy={busy} onClick={onStore}>
            {`Als Fassung ${next} ablegen`}
          </Button>
        )}
        <Button onClick={onForget}>Andere Datei wählen</Button>
      </div>
    </div>
  );
}
