import { Page } from '../../layout/Page.js';

export const SectionVersionsPage = () => <Page title="SectionVersionsPage">…</Page>;
