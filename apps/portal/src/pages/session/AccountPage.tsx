import { Page } from '../../layout/Page.js';

export const AccountPage = () => <Page title="AccountPage">…</Page>;
