/** Shown when a page could not be loaded: what happened, what is kept, what to do. */
import { useRouter } from '@tanstack/react-router';
import { sentenceOf } from '../api/problem.js';
import { Alert } from '../ui/Alert.js';
import { Button } from '../ui/Button.js';
import { Page } from './Page.js';

export function PageFailed({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <Page title="Die Seite lässt sich gerade nicht zeigen">
      <Alert kind="danger" title="Was ist geschehen?">
        {sentenceOf(error)}
      </Alert>
      <Button onClick={() => void router.invalidate()}>Noch einmal versuchen</Button>
    </Page>
  );
}
