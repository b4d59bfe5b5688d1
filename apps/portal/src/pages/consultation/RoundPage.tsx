import { Page } from '../../layout/Page.js';

export const RoundPage = () => <Page title="RoundPage">…</Page>;
