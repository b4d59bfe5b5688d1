/** The last guard before XML: characters that XML 1.0 cannot hold never reach a file, whatever made them. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without control characters and lone surrogates; a tab or line feed becomes a space. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '').replace(/[\t\r\n]+/g, ' ');
