import { Page } from '../../layout/Page.js';

export const ResolutionPage = () => <Page title="ResolutionPage">…</Page>;
