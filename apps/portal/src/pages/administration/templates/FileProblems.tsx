/** What is wrong with the file of a template, each fault with its place. */
import { Alert } from '../../../ui/Alert.js';
import type { PlacedProblem } from './check-file.js';
import { pointerInWords } from './pointer-words.js';

/** More would help nobody; the rest shows when these are mended. */
const MOST = 30;

export interface FileProblemsProps {
  readonly problems: readonly PlacedProblem[];
  /** The content, to name sections by their titles. */
  readonly file: unknown;
}

export const FileProblems = ({ problems, file }: FileProblemsProps) => (
  <Alert
    kind="danger"
    title={problems.length === 1 ? 'Die Vorlage hat einen Fehler' : `Die Vorlage hat ${problems.length} Fehler`}
  >
    <p>Es ist nichts abgelegt. Bitte berichtigen Sie die Datei und wählen Sie sie noch einmal aus.</p>
    <ul className="template-problems">
      {problems.slice(0, MOST).map(({ pointer, message }) => (
        <li key={`${pointer} ${message}`}>
          <strong>{pointerInWords(pointer, file)}:</strong> {message}
          {pointer !== '' && <code className="admin-second">{pointer}</code>}
        </li>
      ))}
    </ul>
    {problems.length > MOST && <p>Und {problems.length - MOST} weitere.</p>}
  </Alert>
);
