/** Who is asked in a round and what has come from them so far. */
import { Badge } from '../../../ui/Badge.js';
import { DataTable } from '../../../ui/DataTable.js';
import type { Round } from '../../cycle/cycle-queries.js';
import { ANSWER_WORDS } from '../round/comments.js';

type AudienceMember = NonNullable<Round['audience']>[number];

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
    stacks
    rows={audience}
    rowKey={({ membershipId }) => membershipId}
    columns={[
      { key: 'organisation', label: 'Organisation', cell: ({ organisation }) => organisation ?? '–' },
      {
        key: 'answer',
        label: 'Antwort',
        cell: ({ answer }) => <Badge kind={answer === 'offen' ? 'warning' : 'success'}>{ANSWER_WORDS[answer]}</Badge>,
      },
      { key: 'name', label: 'Person', cell: ({ name }) => name },
    ]}
  />
);
