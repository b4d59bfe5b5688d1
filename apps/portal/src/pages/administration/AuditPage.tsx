import { Page } from '../../layout/Page.js';

export const AuditPage = () => <Page title="AuditPage">…</Page>;
