/** A title or passage in a sentence: „…“, and what it quotes itself in single marks („Das ‚Drei-Phasen-Modell‘“). */
export const quoted = (title: string): string => `„${title.replaceAll('„', '‚').replace(/[“”]/g, '‘')}“`;
