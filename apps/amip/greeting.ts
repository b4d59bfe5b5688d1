// What the person who started AMIP reads: where it is, and with which demo account each role signs in.

import { ROLES } from '#domain/shared/roles.js';

/** File of the state folder with the sign-ins of everybody in the demo. */
export const DEMO_PASSWORDS = 'demo-passwords.json';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/**
 * @param address where the API listens; undefined if only the background services run here
 * @param passwordFile where the sign-ins of all demo people stand, also of the second to fifth of a role
 */
export function greeting(address: string | undefined, signIns: readonly SignIn[], passwordFile?: string): string {
  const lines = ['', address === undefined ? 'Die Hintergrunddienste von AMIP laufen.' : `AMIP läuft: ${address}`];
  if (signIns.length > 0)
    lines.push(
      '',
      'Anmelden in der Demo (je Rolle eine Person):',
      ...table([['Rolle', 'E-Mail', 'Passwort'], ...signIns.map(row)]),
      ...(passwordFile === undefined
        ? []
        : [
            '',
            'Die Zugänge aller Demo-Personen, etwa für eine Abstimmung mit allen sechs Stimmen:',
            `  ${passwordFile}`,
          ]),
    );
  return [...lines, '', 'Beenden mit Strg+C.', ''].join('\n');
}

function row({ role, email, password }: SignIn): string[] {
  return [Object.hasOwn(ROLES, role) ? ROLES[role as keyof typeof ROLES] : role, email, password];
}

function table(rows: readonly string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows.map((cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
