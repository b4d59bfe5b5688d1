import { Page } from '../../layout/Page.js';

export const CycleComparisonPage = () => <Page title="CycleComparisonPage">…</Page>;
