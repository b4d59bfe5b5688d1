import { Page } from '../../layout/Page.js';

export const PrivacyPage = () => <Page title="PrivacyPage">…</Page>;
