import fc from "fast-check";
import type { ProgrammeBook } from "../../golden/programmeBooks";
import { spellingOf, type Spelling } from "../../properties/spellings";
import { programme } from "./programme";

const COUNT = 150;
const SEED = 20211231;

/** Numbers in random spellings, the same at every run. */
const spelled = (seed: number): Spelling[] => {
  const value = fc.integer({ min: 1, max: 5_000_000 }).chain(spellingOf);
  return fc.sample(value, { numRuns: COUNT, seed });
};

const [plans, facts, planned, spent] = [0, 1, 2, 3].map((step) => spelled(SEED + step)) as [Spelling[], Spelling[], Spelling[], Spelling[]];

const formatsOf = (sheet: string, column: string, spellings: readonly Spelling[]): [string, string][] => spellings.map(({ format }, index) => [`${sheet}!${column}${index + 2}`, format]);

const content = ({ content: written }: Spelling): string | number => (typeof written === "number" || typeof written === "string" ? written : "");

export const randomSpellings: ProgrammeBook = {
  content: programme({
    subprogrammes: [
      ["1", "Первая"],
      ["2", "Вторая"],
    ],
    indicators: plans.map((plan, index) => {
      const fact = facts[index] ?? plan;
      return { Подпрограмма: String((index % 2) + 1), План: content(plan), Факт: content(fact), Направление: index % 3 === 0 ? "снижение" : "рост" };
    }),
    expenditures: planned.map((plan, index) => ({ Подпрограмма: index < 70 ? "1" : "2", "№ мероприятия": String(Math.floor(index / 9)), План: content(plan), Факт: content(spent[index] ?? plan) })),
  }),
  formats: Object.fromEntries([...formatsOf("Показатели", "G", plans), ...formatsOf("Показатели", "H", facts), ...formatsOf("Расходы", "F", planned), ...formatsOf("Расходы", "G", spent)]),
};
