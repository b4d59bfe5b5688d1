import { Page } from '../../layout/Page.js';

export const AnswerCommentsPage = () => <Page title="AnswerCommentsPage">…</Page>;
