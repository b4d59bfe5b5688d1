/** „482 KB“, „1,2 MB“: as files are labelled in Germany, by powers of 1000. */
const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} Byte`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${number.format(bytes / 1e6)} MB`;
}
