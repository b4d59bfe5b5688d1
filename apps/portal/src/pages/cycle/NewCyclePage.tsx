import { Page } from '../../layout/Page.js';

export const NewCyclePage = () => <Page title="NewCyclePage">…</Page>;
