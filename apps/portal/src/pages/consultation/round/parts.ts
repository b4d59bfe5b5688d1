/** What is not in the first view of a round, as one piece that is loaded as soon as the page can be read. */
export { CommentCard } from './CommentCard.js';
export { CommentForm } from './CommentForm.js';
export { ConfirmNoRemarks } from './ConfirmNoRemarks.js';
export { MyComments } from './MyComments.js';
export { Over } from './Over.js';
export { Questionnaire } from './Questionnaire.js';
export { SaveTables } from '../../preview/SaveTables.js';
export { StaffRound } from './StaffRound.js';
export { Unsent } from './Unsent.js';
