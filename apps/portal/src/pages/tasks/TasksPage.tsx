import { Page } from '../../layout/Page.js';

export const TasksPage = () => <Page title="TasksPage">…</Page>;
