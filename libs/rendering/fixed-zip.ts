/** A zip carries the time it was made in every entry; here it is overwritten in place, without unpacking anything. */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 1980, 00:00: the first moment a zip can name. */
const FIXED_DATE = 0x00210000;

/**
 * Sets the same time on all entries. The bytes are changed and returned.
 * @throws RangeError if the bytes are no zip (a bug of what made them)
 */
export function fixZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new RangeError('no zip');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('broken zip directory');
    view.setUint32(at + 12, FIXED_DATE, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIXED_DATE, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
