/** Who is asked in a round and what has come from them so far. */
import { Badge } from '../../../ui/Badge.js';
import { DataTable } from '../../../ui/DataTable.js';
import type { Round } from '../../cycle/cycle-queries.js';

type AudienceMember = NonNullable<Round['audience']>[number];

const ANSWERS = {
  angemerkt: { label: 'angemerkt', kind: 'success' },
  keineAnmerkungen: { label: 'keine Anmerkungen', kind: 'success' },
  offen: { label: 'offen', kind: 'warning' },
} as const;

export const Audience = ({
  audience,
  title,
}: {
  readonly audience: readonly AudienceMember[];
  readonly title: string;
}) => (
  <DataTable
    caption={`Beteiligte: ${title}`}
    captionHidden
    rows={audience}
    rowKey={({ membershipId }) => membershipId}
    columns={[
      { key: 'organisation', label: 'Organisation', cell: ({ organisation }) => organisation ?? '–' },
      {
        key: 'answer',
        label: 'Antwort',
        cell: ({ answer }) => <Badge kind={ANSWERS[answer].kind}>{ANSWERS[answer].label}</Badge>,
      },
      { key: 'name', label: 'Person', cell: ({ name }) => name },
    ]}
  />
);
