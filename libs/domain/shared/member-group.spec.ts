import { groupLabel } from './member-group.js';

it.each([
  ['wohlfahrt', 'Wohlfahrtsverbände'],
  ['arbeitgeber', 'Arbeitgeber'],
  ['Selbsthilfe im Kreis', 'Selbsthilfe im Kreis'],
  ['constructor', 'constructor'],
])('%s reads „%s“', (group, label) => expect(groupLabel(group)).toBe(label));
