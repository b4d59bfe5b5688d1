/** Bullets and numbers of nested lists, six levels each. */
import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';
import { FONT } from './house-style.js';

export const BULLETS = 'aufzaehlung';
export const NUMBERS = 'nummerierung';
export const LIST_LEVELS = 6;

const SIGNS = ['•', '–', '▪'];
const levels = [...Array(LIST_LEVELS).keys()];
const style = (level: number) => ({
  paragraph: { indent: { left: 397 * (level + 1), hanging: 340 } },
  run: { font: FONT },
});

export const LISTS: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: SIGNS[level % SIGNS.length],
        alignment: AlignmentType.LEFT,
        style: style(level),
      })),
    },
    {
      reference: NUMBERS,
      levels: levels.map((level) => ({
        level,
        format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
        text: level % 2 === 0 ? `%${level + 1}.` : `%${level + 1})`,
        alignment: AlignmentType.LEFT,
        style: style(level),
      })),
    },
  ],
};
