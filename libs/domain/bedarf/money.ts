/** Money of the Bedarfsschätzungen, exact to the cent: decimal strings in, decimal strings out. */
import { Decimal } from 'decimal.js';

/** „1234.50“; null: there is nothing to add. */
export const addMoney = (amounts: readonly string[]): string | null =>
  amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2);

export const lessMoney = (from: string, amount: string): string => new Decimal(from).minus(amount).toFixed(2);
