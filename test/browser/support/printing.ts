/** A page as it comes out of the printer. */
import type { Page } from 'playwright-core';

/** Belongs to the screen: on paper it would only be in the way. */
const AROUND =
  'nav:not(.programme__contents), .skip-link, header.header, footer, main button, main .kern-btn, main select, main .save-tables';

/** @returns what of the screen would be printed too, and whether a PDF came out */
export async function printed(page: Page): Promise<{ around: string[]; pdf: boolean }> {
  await page.emulateMedia({ media: 'print' });
  try {
    const around = await page
      .locator(AROUND)
      .filter({ visible: true })
      .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120)));
    const bytes = await page.pdf({ format: 'A4' });
    return { around, pdf: bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.length > 10_000 };
  } finally {
    await page.emulateMedia({ media: 'screen' });
  }
}
