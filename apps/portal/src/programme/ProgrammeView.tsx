/** The programme as it will be printed, for reading in the browser: the same document model as the DOCX. */
import '../styles/programme.css';
import type { DocumentModel, PartNode } from '#domain/document/document-model.js';
import { ContentsView } from './ContentsView.js';
import { FactsView } from './FactsView.js';
import { Heading } from './Heading.js';
import { ResolutionView } from './ResolutionView.js';
import { SectionView } from './SectionView.js';
import { SignaturesView } from './SignaturesView.js';
import type { Slots } from './slots.js';
import { TitlePageView } from './TitlePageView.js';

export interface ProgrammeProps extends Slots {
  /** As GET …/preview answers it; its type in the OpenAPI document is only an outline. */
  readonly model: unknown;
  /** Level in the page of the programme's chapters: 2 below the title of the page, 3 below a heading of it. */
  readonly top?: 2 | 3;
}

export function ProgrammeView({ model, top = 2, beside, marked }: ProgrammeProps) {
  const { watermark, parts, language } = model as DocumentModel;
  const kinds = [
    'programme',
    ...(parts.some(isNumbered) ? ['programme--numbered'] : []),
    ...(beside ? ['programme--beside'] : []),
    ...(top > 2 ? ['programme--nested'] : []),
  ];
  return (
    <article className={kinds.join(' ')} lang={language}>
      {watermark !== undefined && <p className="programme__watermark">{watermark}</p>}
      {parts.map((part, index) => (
        <Part part={part} top={top} beside={beside} marked={marked} key={index} />
      ))}
    </article>
  );
}

/** Whether the margin is needed for the numbers of paragraphs. */
const isNumbered = (part: PartNode): boolean =>
  part.kind === 'section' && part.blocks.some((block) => block.kind === 'paragraph' && block.number !== undefined);

function Part({ part, top, beside, marked }: Slots & { readonly part: PartNode; readonly top: number }) {
  switch (part.kind) {
    case 'titlePage':
      return <TitlePageView node={part} />;
    case 'impressum':
      return (
        <section className="programme__section programme__section--page">
          <Heading level={1} top={top}>
            {part.title}
          </Heading>
          <FactsView facts={part.facts} />
        </section>
      );
    case 'contents':
      return <ContentsView node={part} top={top} />;
    case 'section':
      return <SectionView node={part} top={top} beside={beside} marked={marked} />;
    case 'resolution':
      return <ResolutionView node={part} top={top} />;
    case 'signatures':
      return <SignaturesView node={part} top={top} />;
  }
}
