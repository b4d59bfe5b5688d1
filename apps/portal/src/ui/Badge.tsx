/** A short state, told by its word and not by its colour alone. */
export interface BadgeProps {
  readonly kind?: 'info' | 'success' | 'warning' | 'danger';
  readonly children: string;
}

export function Badge({ kind = 'info', children }: BadgeProps) {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${kind}`}>
      <span className="kern-label">{children}</span>
    </span>
  );
}
