/** Examples of a changed part for the OpenAPI document. */
export const CHANGE_FIGURES = {
  budget: {
    summary: 'Budget: Summen setzt das System ein',
    value: {
      value: {
        plan: {
          year: 2027,
          verwaltung: {
            bundEinglMV: '6593989.00',
            umschichtungAusEGT: '1793645.00',
            kommunalerAnteil: '1606442.00',
          },
          eingliederung: { vorbindungen: '1632294.00', neubewilligungen: '1338063.00' },
        },
      },
    },
  },
  eintrittsplanung: {
    summary: 'Eintrittsplanung',
    value: {
      value: [
        { key: 'egz', catalogue: 'egz', instrument: 'Eingliederungszuschuss', istVorjahr: 59, plan: 64 },
        { key: 'esg', catalogue: 'esg', instrument: 'Einstiegsgeld', istVorjahr: 61, plan: 63, mittelPlan: '90000.00' },
      ],
    },
  },
};
