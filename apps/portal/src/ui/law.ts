/** References to laws as they are shown: „§§ 81“, „16 Abs. 1“, „SGB II“ never on two lines; what is kept has plain spaces. */
const GAPS = [
  /(?<=§) (?=\d)/gu,
  /(?<=\d[a-z]?) (?=(?:Abs|Nr)\.|Satz\b|ff?\.)/gu,
  /(?<=\b(?:Abs\.|Nr\.|Satz)) (?=\d)/gu,
  /(?<=\bSGB) (?=[IVX]+\b)/gu,
  /(?<=\bi\.) (?=V\. ?m\.)|(?<=\bi\.[ \u00a0]V\.) (?=m\.)/gu,
];

/** „§ 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III“ breaks before „SGB“, „i. V. m.“ and „§§“ only. */
export const unbrokenLaw = (words: string): string => GAPS.reduce((text, gap) => text.replace(gap, '\u00a0'), words);

/** The same as it is kept and searched. */
export const plainLaw = (words: string): string => words.replaceAll('\u00a0', ' ');
