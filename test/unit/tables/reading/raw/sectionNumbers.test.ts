import { MEASURES_TABLE } from "../../../../../src/tables/definitions/measuresTable";
import { sectionNumberFindings } from "../../../../../src/tables/reading/raw/sectionNumbers";
import { opened, type Row } from "../../tables";

const section = (title: string): Row => ({ Раздел: title, "№": "1", Мероприятие: "Ремонт" });
const found = (...titles: string[]): string[] =>
  sectionNumberFindings(opened<string>(MEASURES_TABLE, titles.map(section)).table).map((finding) => ("missing" in finding ? String(finding.missing) : ""));

it.each([
  [["Раздел 1. Кадры", "Раздел 2. Дороги"], []],
  [["Раздел 1. Кадры", "Раздел 3. Прочее"], ["Раздел 2"]],
  [["Раздел 2. Дороги"], ["Раздел 1"]],
  [["Раздел 2.1. Дороги"], []],
  // As many numbers as no list could hold.
  [["Раздел 99999999999. Код"], ["Раздел 1"]],
])("of %j the sections %j are missing", (titles, missing) => {
  expect(found(...titles)).toEqual(missing);
});
