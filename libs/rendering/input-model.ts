/** What a renderer is handed as JSON text: a programme, which is built first, or a document model, which is drawn as it is. */
import { buildDocument } from '#domain/document/build-document.js';
import type { DocumentModel } from '#domain/document/document-model.js';
import type { Programme } from '#domain/document/programme.js';

/** @param text of a programme that has passed `validateProgramme`, or of a model made by us */
export function inputModel(text: string): DocumentModel {
  const input = JSON.parse(text) as Programme | DocumentModel;
  return 'kind' in input ? input : buildDocument(input);
}
