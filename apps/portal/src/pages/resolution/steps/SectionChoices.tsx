/** Chooses sections of the Vorlage by their titles. */
import { Choices } from '../../../ui/Choices.js';
import { Loaded } from '../../../ui/Loaded.js';
import { useVorlageSections } from '../NamedSections.js';

export interface SectionChoicesProps {
  readonly resolutionId: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (sectionIds: string[]) => void;
}

export function SectionChoices({ resolutionId, ...choices }: SectionChoicesProps) {
  return (
    <Loaded query={useVorlageSections(resolutionId)}>
      {(sections) => (
        <div className="section-choices">
          <Choices
            {...choices}
            kind="checkbox"
            choices={sections.map(({ sectionId, title }) => ({ value: sectionId, label: title }))}
          />
        </div>
      )}
    </Loaded>
  );
}
