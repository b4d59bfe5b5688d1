import { Page } from '../../layout/Page.js';

export const PublishedPage = () => <Page title="PublishedPage">…</Page>;
