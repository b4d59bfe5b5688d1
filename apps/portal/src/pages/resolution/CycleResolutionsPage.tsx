import { Page } from '../../layout/Page.js';

export const CycleResolutionsPage = () => <Page title="CycleResolutionsPage">…</Page>;
