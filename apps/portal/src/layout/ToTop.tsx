/** From far down on a long page back to its beginning; shown on narrow screens only, where scrolling is long. */
export const ToTop = () => (
  <div className="to-top">
    <a className="to-top__link" href="#top">
      <span aria-hidden="true">↑</span>
      <span className="visually-hidden">Nach oben</span>
    </a>
  </div>
);
