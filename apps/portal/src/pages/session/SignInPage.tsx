import { Page } from '../../layout/Page.js';

export const SignInPage = () => <Page title="SignInPage">…</Page>;
