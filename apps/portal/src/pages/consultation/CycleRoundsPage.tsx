import { Page } from '../../layout/Page.js';

export const CycleRoundsPage = () => <Page title="CycleRoundsPage">…</Page>;
