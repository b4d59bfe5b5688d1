/** Where the focus goes when what had it has left the page; the heading has to be focusable. */
export const focusOn = (headingId: string): void => document.getElementById(headingId)?.focus();
export const focusTitle = (): void => document.querySelector('h1')?.focus();
