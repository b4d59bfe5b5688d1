/** The printed programme as data, in the OpenAPI document: its outline; the parts themselves are told by libs/domain/document/document-model.ts. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DocumentModel } from '#domain/document/document-model.js';

export const EDITIONS = ['arbeitsstand', 'entwurf', 'vorlage', 'beschlossen'];

class DocumentPropertiesView {
  @ApiProperty() title!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() creator!: string;
  @ApiProperty({ type: [String] }) keywords!: readonly string[];
  @ApiProperty({ format: 'date', description: 'Tag der Ausgabe' }) date!: string;
}

class DocumentHeaderView {
  @ApiProperty() left!: string;
  @ApiProperty() right!: string;
}

export class DocumentModelView {
  @ApiProperty({ enum: ['document'] }) kind!: 'document';
  @ApiProperty({ enum: ['de-DE'] }) language!: 'de-DE';
  @ApiProperty({ type: DocumentPropertiesView }) properties!: DocumentPropertiesView;
  @ApiProperty({ type: DocumentHeaderView }) header!: DocumentHeaderView;
  @ApiProperty({ description: 'Steht neben „Seite x von y“' }) footer!: string;
  @ApiPropertyOptional({ description: 'Quer über jede Seite, z. B. „ENTWURF“' }) watermark?: string;
  @ApiProperty({
    type: 'array',
    items: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: {
          type: 'string',
          enum: ['titlePage', 'impressum', 'contents', 'section', 'resolution', 'signatures'],
        },
      },
      additionalProperties: true,
    },
    description:
      'Die Teile in der Reihenfolge des Drucks; Nummern, Tage, Beträge und Verweise sind schon deutscher Text. Ein Abschnitt (kind „section“) hat anchor, level, number, title und blocks (paragraph, heading, list, quotation, source, note, marker, table, figure).',
  })
  parts!: DocumentModel['parts'];
}

export class AnchoredSectionView {
  @ApiProperty({ description: 'Anker des Abschnitts in model' }) anchor!: string;
  @ApiProperty({ description: 'Schlüssel des Abschnitts' }) key!: string;
  @ApiProperty({ format: 'uuid' }) sectionId!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Eingereichte Fassung des Abschnitts, die hier steht; null im Arbeitsstand',
  })
  sectionVersionId!: string | null;
}

class PreviewVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Zählt ab 1 im Programm' }) number!: number;
  @ApiProperty({ description: 'SHA-256 des festgehaltenen Textes' }) textHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
}

export class PreviewView {
  @ApiProperty({ enum: EDITIONS }) edition!: string;
  @ApiProperty({ type: PreviewVersionView, nullable: true, description: 'null: der Arbeitsstand' })
  version!: PreviewVersionView | null;
  @ApiProperty({ type: DocumentModelView }) model!: DocumentModelView;
  @ApiProperty({ type: [AnchoredSectionView] }) sections!: readonly AnchoredSectionView[];
}
