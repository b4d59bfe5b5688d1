import { Page } from '../../layout/Page.js';

export const CyclePage = () => <Page title="CyclePage">…</Page>;
