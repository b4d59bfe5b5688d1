/** „Keine Anmerkungen“: one button and one question back, because a statement cannot be taken back. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { ConfirmNoRemarks } from './later.js';

export function NoRemarks() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Keine Anmerkungen</Button>
      {asking && <ConfirmNoRemarks onClose={() => setAsking(false)} />}
    </>
  );
}
