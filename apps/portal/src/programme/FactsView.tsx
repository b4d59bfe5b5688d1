/** Label and value side by side: Impressum and resolution. */
import type { Fact } from '#domain/document/document-model.js';

export const FactsView = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="programme__facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
