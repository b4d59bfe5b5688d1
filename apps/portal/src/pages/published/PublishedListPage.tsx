import { Page } from '../../layout/Page.js';

export const PublishedListPage = () => <Page title="PublishedListPage">…</Page>;
