/** Tables and figures inside the text: fields of their own, into which the text editor does not reach. */
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react';
import { FigureFields } from './figure/FigureFields.js';
import type { FigureData, TableData } from './from-editor.js';
import { FigureBlockNode, TableBlockNode } from './schema.js';
import { StructuredBar } from './StructuredBar.js';
import { OWN, paragraphBelow, useLabel, type StructuredOptions } from './structured-node.js';
import type { Surroundings } from './surroundings.js';
import { TableEditor } from './table/TableEditor.js';

function TableInText(props: NodeViewProps) {
  const { label, surroundings } = useLabel(props, 'Tabelle');
  return (
    <NodeViewWrapper className="editor-structured">
      <TableEditor
        data={props.node.attrs['data'] as TableData}
        label={label}
        surroundings={surroundings}
        onChange={(data) => props.updateAttributes({ data })}
        onRemove={() => {
          props.deleteNode();
          props.editor.commands.focus();
        }}
        onParagraph={() => paragraphBelow(props)}
      />
    </NodeViewWrapper>
  );
}

function FigureInText(props: NodeViewProps) {
  const { label, surroundings } = useLabel(props, 'Abbildung');
  return (
    <NodeViewWrapper className="editor-structured">
      <div role="group" aria-label={label} className="table-editor">
        <p className="editor-label">{label}</p>
        <FigureFields
          data={props.node.attrs['data'] as FigureData}
          year={surroundings.year}
          onChange={(data) => props.updateAttributes({ data })}
        />
        <StructuredBar node={props} what="Abbildung" />
      </div>
    </NodeViewWrapper>
  );
}

export const tableBlock = (surroundings: Surroundings) =>
  TableBlockNode.extend<StructuredOptions>({
    addOptions: () => ({ surroundings }),
    addNodeView: () => ReactNodeViewRenderer(TableInText, OWN),
  });
export const figureBlock = (surroundings: Surroundings) =>
  FigureBlockNode.extend<StructuredOptions>({
    addOptions: () => ({ surroundings }),
    addNodeView: () => ReactNodeViewRenderer(FigureInText, OWN),
  });
