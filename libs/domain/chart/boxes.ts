/** Rectangles that words take up, so that no two lie on each other. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of words set in the middle of `x` on the base line `y`. */
export const boxAround = (x: number, y: number, width: number, size: number): Box => ({
  left: x - width / 2 - 1,
  right: x + width / 2 + 1,
  top: y - size * 0.8,
  bottom: y + size * 0.25,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
