/** The address on the page of a programme that shows only the sections nobody is responsible for. */
export const UNASSIGNED = 'ohne-zustaendige';
