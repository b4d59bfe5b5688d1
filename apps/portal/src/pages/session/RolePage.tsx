import { Page } from '../../layout/Page.js';

export const RolePage = () => <Page title="RolePage">…</Page>;
