import { Page } from '../../layout/Page.js';

export const SynopsisPage = () => <Page title="SynopsisPage">…</Page>;
