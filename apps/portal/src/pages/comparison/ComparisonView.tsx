/** What changed between two texts, section by section and paragraph by paragraph; what stayed the same can be folded away. */
import '../../styles/comparison.css';
import { quoted } from '#domain/shared/quoted.js';
import { SaveTable } from '../../export/SaveTable.js';
import { Badge } from '../../ui/Badge.js';
import { Empty } from '../../ui/Empty.js';
import { ChangedText } from './ChangedText.js';
import { ComparedTableView } from './ComparedTableView.js';
import { passagesTable } from './comparison-table.js';
import {
  runsOf,
  statusBadge,
  statusWord,
  unchangedWords,
  type ComparedBlock,
  type ComparedSection,
} from './comparison.js';

export interface ComparisonViewProps {
  readonly sections: readonly ComparedSection[];
  /** Level of the section titles on this page. */
  readonly headingLevel?: 2 | 3;
  /** Unchanged paragraphs stand folded; without it they are read along. */
  readonly onlyChanges?: boolean;
  /** Said when nothing changed. */
  readonly nothing?: string;
}

export function ComparisonView({
  sections,
  headingLevel = 2,
  onlyChanges = true,
  nothing = 'Die beiden Fassungen stimmen überein.',
}: ComparisonViewProps) {
  const shown = onlyChanges ? sections.filter(differs) : sections;
  if (shown.length === 0) return <Empty>{nothing}</Empty>;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="comparison">
      <SaveTable name="Geänderte Stellen im Text" list="Änderungen" table={() => passagesTable(shown, onlyChanges)} />
      {shown.map((section) => (
        <section className="comparison__section" key={section.key} id={`vergleich-${section.key}`}>
          <div className="comparison__head">
            <Heading className="kern-heading-medium">{section.title}</Heading>
            <Badge kind={statusBadge(section.status)}>{statusWord(section.status)}</Badge>
          </div>
          {section.titleBefore !== null && section.titleBefore !== section.title && (
            <p className="comparison__note">Hieß vorher: {quoted(section.titleBefore)}</p>
          )}
          {runsOf(section.changes).map((run, index) =>
            run.unchanged && onlyChanges ? (
              <details className="comparison__same" key={index}>
                <summary>{unchangedWords(run.blocks.length)}</summary>
                <Blocks blocks={run.blocks} />
              </details>
            ) : (
              <Blocks blocks={run.blocks} key={index} />
            ),
          )}
        </section>
      ))}
    </div>
  );
}

const differs = (section: ComparedSection): boolean =>
  section.status !== 'gleich' || section.changes.some(({ status }) => status !== 'gleich');

const Blocks = ({ blocks }: { readonly blocks: readonly ComparedBlock[] }) =>
  blocks.map((block, index) => <ChangedBlock block={block} key={block.blockId ?? index} />);

function ChangedBlock({ block: { kind, status, label, segments, table } }: { readonly block: ComparedBlock }) {
  return (
    <div className={`comparison__block comparison__block--${status}`}>
      {(status !== 'gleich' || label !== null) && (
        <p className="comparison__label">
          {label !== null && <span>{label}</span>}
          {status !== 'gleich' && <Badge kind={statusBadge(status)}>{statusWord(status)}</Badge>}
        </p>
      )}
      {segments.length > 0 && (
        <p className={`comparison__text comparison__text--${kind}`}>
          <ChangedText segments={segments} />
        </p>
      )}
      {table && (
        <ComparedTableView
          table={table}
          label={`${label ?? 'Tabelle'} im Vergleich${status === 'entfallen' ? ', bisher' : ''}`}
        />
      )}
    </div>
  );
}
