import { Page } from '../../layout/Page.js';

export const SectionPage = () => <Page title="SectionPage">…</Page>;
