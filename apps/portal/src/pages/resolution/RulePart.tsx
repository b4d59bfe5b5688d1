/** The rule of this vote in plain words; what happens on a tie stands apart. */
import { splitRule, type Resolution } from './words.js';

export function RulePart({ resolution }: { readonly resolution: Resolution }) {
  const { general, tie } = splitRule(resolution.ruleInWords);
  if (general.length === 0) return null;
  return (
    <section aria-labelledby="regel">
      <h2 className="kern-heading-medium" id="regel">
        Wie abgestimmt wird
      </h2>
      <ul className="kern-body rule">
        {general.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {tie && (
        <div className="rule__tie">
          <h3 className="kern-heading-small">Bei gleich vielen Stimmen</h3>
          <p className="kern-body">{tie}</p>
        </div>
      )}
    </section>
  );
}
