/** The document's properties as XML: dated by the edition, so the clock of the machine is in no file. */
import type { DocumentModel } from '#domain/document/document-model.js';
import { xmlText } from './xml-text.js';

const escaped = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function corePropertiesXml({ properties, language }: DocumentModel): string {
  const { title, subject, creator, keywords, date } = properties;
  const instant = `${date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(creator)}</dc:creator>`,
    `<cp:keywords>${escaped(keywords.join(', '))}</cp:keywords><cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join('');
}
