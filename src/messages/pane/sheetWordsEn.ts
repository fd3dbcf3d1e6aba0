/** Ratings of the methodologies that the add-in brings along. */
const RATINGS: Readonly<Record<string, string>> = {
  высокая: "high",
  высокий: "high",
  средняя: "medium",
  удовлетворительная: "satisfactory",
  удовлетворительный: "satisfactory",
  неудовлетворительная: "unsatisfactory",
  низкая: "low",
  низкий: "low",
  эффективная: "effective",
  "плановая эффективность": "effectiveness as planned",
  "эффективность выше плановой": "effectiveness above plan",
  "эффективность ниже плановой": "effectiveness below plan",
  "программа неэффективна": "the programme is not effective",
};

/** A rating in English, with the word that stands in the report; a rating of the user's own scale is left as it is. */
export function ratingEn(label: string): string {
  const known = RATINGS[label.toLowerCase()];
  return known === undefined ? `“${label}”` : `${known} (“${label}”)`;
}

/** «1 234,5 %» as an English reader writes it. */
export const figureEn = (printed: string): string => printed.replace(",", ".").replace(/(\d)\s(?=\d{3})/gu, "$1,").replace(/\s%$/u, "%");
