import { Page } from '../../layout/Page.js';

export const TemplatesPage = () => <Page title="TemplatesPage">…</Page>;
