/** Terms and what they are here: „Frist“, „Fassung“ … */
import type { ReactNode } from 'react';

export interface FactItem {
  readonly label: string;
  readonly value: ReactNode;
}

export const Facts = ({ items }: { readonly items: readonly FactItem[] }) => (
  <dl className="kern-description-list">
    {items.map(({ label, value }) => (
      <div className="kern-description-list-item" key={label}>
        <dt className="kern-description-list-item__key">{label}</dt>
        <dd className="kern-description-list-item__value">{value}</dd>
      </div>
    ))}
  </dl>
);
