/** The Impressum, on a page of its own after the title page. */
import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { ImpressumNode } from '#domain/document/document-model.js';
import { unlistedHeading } from '../house-style.js';
import { xmlText } from '../xml-text.js';
import { renderFacts } from './facts.js';
import { onNewPage } from './section.js';

export const renderImpressum = ({ title, facts }: ImpressumNode, newPage: boolean): FileChild[] => [
  new Paragraph({ style: unlistedHeading(1), ...onNewPage(newPage), children: [new TextRun(xmlText(title))] }),
  renderFacts(facts),
];
