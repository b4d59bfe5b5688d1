/** What is needed only for writing, as one piece that is loaded after the page can be read. */
export { CommentForm } from './CommentForm.js';
export { NoRemarks } from './NoRemarks.js';
