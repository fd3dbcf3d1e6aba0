const PRELIMINARY = /предварительн|уточн|неполн|учтено\s+\d/iu;

/** Whether a conclusion says that it is not the last word. */
export const saysPreliminary = (text: string): boolean => PRELIMINARY.test(text);
