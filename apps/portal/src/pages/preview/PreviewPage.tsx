import { Page } from '../../layout/Page.js';

export const PreviewPage = () => <Page title="PreviewPage">…</Page>;
