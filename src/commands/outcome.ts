import { noteAt } from "./outcomeNote";

/** The small window after a ribbon command: the note it was opened for, under a heading. */
const { language, lines } = noteAt(window.location.href);
const [heading = "", ...texts] = lines;
document.documentElement.lang = language;
if (heading !== "") document.title = heading;
document.getElementById("outcome")?.replaceChildren(
  ...[heading, ...texts].map((line, index) => {
    const element = document.createElement(index === 0 ? "h1" : "p");
    element.textContent = line;
    return element;
  }),
);
