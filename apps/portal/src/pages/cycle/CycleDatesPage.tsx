import { Page } from '../../layout/Page.js';

export const CycleDatesPage = () => <Page title="CycleDatesPage">…</Page>;
