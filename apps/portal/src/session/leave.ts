/** Leaves the page with everything that it holds in memory: nothing of one person is left for the next. */
export const leaveTo = (path: string): void => location.replace(path);
