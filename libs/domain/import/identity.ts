/** What two labels have in common that a person reads as the same. */

/** The same for the same words, however they are spaced, cased and punctuated. */
export const identity = (label: string, dimensions: readonly { readonly value: string }[] = []): string =>
  [label, ...dimensions.map(({ value }) => value).sort()]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
