import { Page } from '../../layout/Page.js';

export const PasswordForgottenPage = () => <Page title="PasswordForgottenPage">…</Page>;
