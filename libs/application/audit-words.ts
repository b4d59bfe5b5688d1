/** Whole sentences of the audit trail that depend on one word of an entry only. */

/** The part of the figures that was changed. */
export const FIGURES: Readonly<Record<string, string>> = {
  kennzahlen: 'Die Kennzahlen wurden geändert.',
  handlungsfelder: 'Die Handlungsfelder wurden geändert.',
  budget: 'Das Budget wurde geändert.',
  personal: 'Die Angaben zum Personal wurden geändert.',
  eintrittsplanung: 'Die Eintrittsplanung wurde geändert.',
};

/** Documents that are not the programme itself. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  befunde: 'Der Bericht über die Befunde wurde angefordert.',
  vergleich: 'Ein Vergleich zweier Fassungen wurde als Dokument angefordert.',
};
