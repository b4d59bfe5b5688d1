/** Says that something is on its way; read out once. */
export function Loading({ what = 'Wird geladen …' }: { readonly what?: string }) {
  return (
    <p className="loading" role="status">
      <span className="kern-loader kern-loader--visible" aria-hidden="true" />
      <span className="kern-body">{what}</span>
    </p>
  );
}
