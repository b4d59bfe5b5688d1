/** How near the end of the session is. */
const MINUTE = 60_000;
export const WARN_BEFORE_MINUTES = 3;

export type Stage = 'calm' | 'warning' | 'over';

export function stageOf(endsAt: Date | null, now: Date): Stage {
  if (endsAt === null) return 'calm';
  const left = endsAt.getTime() - now.getTime();
  if (left <= 0) return 'over';
  return left <= WARN_BEFORE_MINUTES * MINUTE ? 'warning' : 'calm';
}

/** After „in“: „3 Minuten“, „2 Minuten“, „weniger als einer Minute“; changes once a minute, so that it may be read out. */
export function leftInWords(endsAt: Date, now: Date): string {
  const minutes = Math.ceil((endsAt.getTime() - now.getTime()) / MINUTE);
  return minutes <= 1 ? 'weniger als einer Minute' : `${minutes} Minuten`;
}
