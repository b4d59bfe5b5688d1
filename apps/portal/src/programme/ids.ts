/** Ids of elements that links lead to; the anchors of sections, tables and figures are used as they are. */
export const blockElement = (blockId: string): string => `stelle-${blockId}`;
export const footnoteElement = (number: number): string => `fussnote-${number}`;
export const footnoteSign = (number: number): string => `fussnotenzeichen-${number}`;
