import { Page } from '../../layout/Page.js';

export const AccessibilityPage = () => <Page title="AccessibilityPage">…</Page>;
