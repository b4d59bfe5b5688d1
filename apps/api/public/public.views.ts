/** What the public page of a Jobcenter shows. */
import { ApiProperty } from '@nestjs/swagger';
import { AnchoredSectionView, DocumentModelView } from '../document/preview.views.js';

class PublicJobcenterView {
  @ApiProperty({ example: 'musterkreis' }) key!: string;
  @ApiProperty() name!: string;
}

export class PublicProgrammeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ enum: [1, 2], description: 'Zahl der Jahre ab year' }) years!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['programm', 'nachtrag'] }) kind!: string;
  @ApiProperty({ format: 'date-time' }) publishedAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Programm, das dieser Nachtrag ändert' })
  amendsId!: string | null;
}

export class PublicProgrammesView {
  @ApiProperty({ type: PublicJobcenterView }) jobcenter!: PublicJobcenterView;
  @ApiProperty({ type: [PublicProgrammeView], description: 'Das späteste Jahr zuerst' })
  items!: readonly PublicProgrammeView[];
}

export class PublicDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty({ description: 'Größe der Datei in Byte' }) bytes!: number;
  @ApiProperty({ description: 'Prüfsumme der Datei' }) sha256!: string;
  @ApiProperty() label!: string;
}

export class PublicProgrammePageView extends PublicProgrammeView {
  @ApiProperty({ type: PublicJobcenterView }) jobcenter!: PublicJobcenterView;
  @ApiProperty({ type: DocumentModelView }) model!: DocumentModelView;
  @ApiProperty({ type: [AnchoredSectionView] }) sections!: readonly AnchoredSectionView[];
  @ApiProperty({
    type: [PublicDocumentView],
    description: 'Leer, bis das Dokument nach der Veröffentlichung erstellt ist',
  })
  documents!: readonly PublicDocumentView[];
}
