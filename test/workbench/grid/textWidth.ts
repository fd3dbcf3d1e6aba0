const MOST_REMEMBERED = 50_000;

const ruler = document.createElement("canvas").getContext("2d");
const remembered = new Map<string, number>();

/** Width of one line of text in pixels. */
export function textWidth(text: string, font: string): number {
  if (ruler === null) throw new Error("This browser cannot measure text");
  const key = `${font}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  ruler.font = font;
  const { width } = ruler.measureText(text);
  remembered.set(key, width);
  return width;
}

/** Lines that a text takes when it is wrapped at words. */
export function wrappedLines(text: string, width: number, font: string): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, Math.max(width, 1), font), 0);
}

function paragraphLines(paragraph: string, width: number, font: string): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const full = textWidth(word, font);
    const visible = textWidth(word.trimEnd(), font);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken anywhere.
    lines += Math.max(0, Math.ceil(visible / width) - 1);
    used = visible > width ? visible % width : used + full;
  }
  return lines;
}
