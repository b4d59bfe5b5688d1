/** Planning tables and charts inside the text: shown as they will be printed, set up by fields below; their numbers stand elsewhere. */
import '../../styles/programme.css';
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react';
import type { Block } from '#domain/document/blocks.js';
import { BlockView } from '../../programme/BlockView.js';
import type { ChartBlockData, PlanningData } from '../from-editor.js';
import { ChartBlockNode, PlanningBlockNode } from '../schema.js';
import type { Surroundings } from '../surroundings.js';
import { StructuredBar } from '../StructuredBar.js';
import { OWN, useLabel, type StructuredOptions } from '../structured-node.js';
import { ChartFields } from './ChartFields.js';
import { PlanningFields } from './PlanningFields.js';

function Printed({ block, surroundings }: { readonly block: Block; readonly surroundings: Surroundings }) {
  return (
    <div className="programme editor-printed">
      {surroundings.printedBlocks([block]).map((node, index) => (
        <BlockView section={{ anchor: 'text', key: surroundings.sectionKey }} block={node} top={1} key={index} />
      ))}
    </div>
  );
}

function PlanningInText(props: NodeViewProps) {
  const { label, surroundings } = useLabel(props, 'Planungstabelle');
  const data = props.node.attrs['data'] as PlanningData;
  return (
    <NodeViewWrapper className="editor-structured">
      <div role="group" aria-label={`${label}, Planungstabelle`} className="table-editor">
        <Printed
          block={{ kind: 'planning', id: String(props.node.attrs['id'] ?? 'neu'), ...data }}
          surroundings={surroundings}
        />
        <details className="editor-more">
          <summary>{label} einrichten</summary>
          <PlanningFields
            data={data}
            surroundings={surroundings}
            onChange={(next) => props.updateAttributes({ data: next })}
          />
        </details>
        <StructuredBar node={props} what="Planungstabelle" />
      </div>
    </NodeViewWrapper>
  );
}

function ChartInText(props: NodeViewProps) {
  const { label, surroundings } = useLabel(props, 'Diagramm');
  const data = props.node.attrs['data'] as ChartBlockData;
  return (
    <NodeViewWrapper className="editor-structured">
      <div role="group" aria-label={`${label}, Diagramm`} className="table-editor">
        <Printed
          block={{ kind: 'chart', id: String(props.node.attrs['id'] ?? 'neu'), ...data }}
          surroundings={surroundings}
        />
        <details className="editor-more">
          <summary>{label} einrichten</summary>
          <ChartFields
            data={data}
            surroundings={surroundings}
            // Without a title the last one stays: no block may be without.
            onChange={(next) =>
              props.updateAttributes({ data: next.title === '' ? { ...next, title: data.title } : next })
            }
          />
        </details>
        <StructuredBar node={props} what="Diagramm" />
      </div>
    </NodeViewWrapper>
  );
}

export const planningBlock = (surroundings: Surroundings) =>
  PlanningBlockNode.extend<StructuredOptions>({
    addOptions: () => ({ surroundings }),
    addNodeView: () => ReactNodeViewRenderer(PlanningInText, OWN),
  });
export const chartBlock = (surroundings: Surroundings) =>
  ChartBlockNode.extend<StructuredOptions>({
    addOptions: () => ({ surroundings }),
    addNodeView: () => ReactNodeViewRenderer(ChartInText, OWN),
  });
