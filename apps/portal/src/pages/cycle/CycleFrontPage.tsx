import { Page } from '../../layout/Page.js';

export const CycleFrontPage = () => <Page title="CycleFrontPage">…</Page>;
