import { Page } from '../../layout/Page.js';

export const VorlagePage = () => <Page title="VorlagePage">…</Page>;
