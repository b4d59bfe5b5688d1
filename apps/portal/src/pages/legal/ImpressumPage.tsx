import { Page } from '../../layout/Page.js';

export const ImpressumPage = () => <Page title="ImpressumPage">…</Page>;
