/** After a refused submission: the keyboard goes to the first field that is wrong, also when it lies out of sight. */
const WRONG = '[aria-invalid="true"], .kern-fieldset--error input';

/** To be called right after the errors were set; they are on the page a moment later. An open dialog counts as the page. */
export function focusFirstError(): void {
  setTimeout(() => {
    const place = document.querySelector('dialog[open]') ?? document;
    place.querySelector<HTMLElement>(WRONG)?.focus();
  }, 0);
}
