import { Page } from '../../layout/Page.js';

export const PersonPage = () => <Page title="PersonPage">…</Page>;
