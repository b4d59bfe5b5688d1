import { Page } from '../../layout/Page.js';

export const PasswordPage = () => <Page title="PasswordPage">…</Page>;
