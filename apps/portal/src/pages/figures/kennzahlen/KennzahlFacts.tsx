/** Everything known of one Kennzahl for those who only read. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import { Facts } from '../../../ui/Facts.js';
import { longDay } from '../../../ui/dates.js';
import { changesOf, reckoned } from './arithmetic.js';
import { KIND_LABELS, MEASURE_LABELS, nameOf } from './words.js';

export function KennzahlFacts({ kennzahl, all }: { readonly kennzahl: Kennzahl; readonly all: readonly Kennzahl[] }) {
  const computed = computedKennzahl(kennzahl, all);
  const name = (key: string | undefined): string => {
    const other = all.find((one) => one.key === key);
    return other ? nameOf(other) : (key ?? '');
  };
  const { comparison } = computed;
  const items = [
    ['Art', KIND_LABELS[kennzahl.kind]],
    ['Messart', kennzahl.measure ? MEASURE_LABELS[kennzahl.measure] : ''],
    ['Wert', computed.text],
    ['Stand', computed.standText ?? 'nicht angegeben'],
    ['Quelle', kennzahl.source ?? 'nicht angegeben'],
    ['Erstellt von', kennzahl.createdBy ?? ''],
    ['Datei', fileOf(kennzahl)],
    ['Eintrag im Katalog', kennzahl.catalogue ?? ''],
    ['Vergleichswert', [comparison?.text, comparison?.standText].filter(Boolean).join(', Stand: ')],
    [
      'Veränderung',
      changesOf(comparison)
        .map(({ text, stated }) => (stated ? `${text} (laut Quelle)` : text))
        .join(' · '),
    ],
    ['Rechnung', reckoned(kennzahl, all).join(' · ')],
    ['Ziel', [computed.goalText, agreedOn(kennzahl)].filter(Boolean).join('; ')],
    ['Teil von', kennzahl.partOf ? `${kennzahl.partOf.relation}: ${name(kennzahl.partOf.key)}` : ''],
    ['Grundgesamtheit', name(kennzahl.base)],
    ['Zähler', name(kennzahl.numerator)],
    ['Merkmale', kennzahl.dimensions?.map(({ axis, value }) => `${axis}: ${value}`).join('; ') ?? ''],
    ['Bemerkung', kennzahl.remark ?? ''],
  ] as const;
  return <Facts items={items.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))} />;
}

const fileOf = ({ origin }: Kennzahl): string =>
  origin
    ? [origin.file, origin.retrievedOn ? `abgerufen am ${longDay(origin.retrievedOn)}` : ''].filter(Boolean).join(', ')
    : '';

const agreedOn = ({ goal }: Kennzahl): string => (goal?.agreedOn ? `vereinbart am ${longDay(goal.agreedOn)}` : '');
