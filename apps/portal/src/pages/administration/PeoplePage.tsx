import { Page } from '../../layout/Page.js';

export const PeoplePage = () => <Page title="PeoplePage">…</Page>;
