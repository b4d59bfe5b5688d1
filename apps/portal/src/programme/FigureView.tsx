/** A figure with its alternative text, or a frame that says what will be seen here; a chart has its data beside it. */
import type { ChartNode, FigureNode } from '#domain/document/document-model.js';
import { Caption, Meta } from './Caption.js';
import { Grid } from './TableView.js';

export const FigureView = ({ node }: { readonly node: FigureNode }) => (
  <figure className="programme__figure" id={node.anchor}>
    <Picture node={node} />
    <figcaption>
      <span className="programme__caption">
        <Caption caption={node.caption} />
      </span>
      <Meta lines={[node.meta, node.note]} />
    </figcaption>
    {node.chart && <Data chart={node.chart} name={`${node.caption.label} ${node.caption.number}`} />}
  </figure>
);

/** The server draws charts; as an image none of it can do anything but be seen. */
function Picture({ node: { image, chart, alt } }: { readonly node: FigureNode }) {
  const shown = chart
    ? { ...chart, src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}` }
    : image && { ...image, src: `data:${image.mediaType};base64,${image.base64}` };
  return shown ? (
    <img src={shown.src} alt={alt} width={shown.widthPx} height={shown.heightPx} decoding="async" />
  ) : (
    <p className="programme__placeholder">
      <strong>Platzhalter für die Abbildung</strong>
      <br />
      {alt}
    </p>
  );
}

/** Closed on the screen, open in print. */
const Data = ({ chart: { table }, name }: { readonly chart: ChartNode; readonly name: string }) =>
  table.rows.length === 0 ? null : (
    <details className="programme__data">
      <summary>Daten zur Abbildung</summary>
      <div className="programme__scroll" role="region" aria-label={`Daten zu ${name}`} tabIndex={0}>
        <table className="programme__table">
          <Grid columns={table.columns} rows={table.rows} />
        </table>
      </div>
    </details>
  );
