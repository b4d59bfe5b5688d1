import { Page } from '../../layout/Page.js';

export const MailsPage = () => <Page title="MailsPage">…</Page>;
