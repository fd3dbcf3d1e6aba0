import { methodologySchema, type Methodology } from "../domain/methodology/methodology";
import federal582AllSources from "./federal-582-all-sources.json";
import federal582Divided from "./federal-582-divided.json";
import federal582 from "./federal-582.json";
import goalTaskMeasure from "./goal-task-measure.json";
import kostromaOblast from "./kostroma-oblast.json";
import murmanskOblast from "./murmansk-oblast.json";
import partizansk2021 from "./partizansk-2021.json";
import permKrai from "./perm-krai.json";
import rostovOblast from "./rostov-oblast.json";
import samaraOblast from "./samara-oblast.json";
import shareReached from "./share-reached.json";
import sumOfRatios from "./sum-of-ratios.json";

/** First in a drop-down; the others follow by title. */
const FIRST = [partizansk2021, federal582, federal582AllSources, federal582Divided];
const OTHERS = [goalTaskMeasure, kostromaOblast, murmanskOblast, permKrai, rostovOblast, samaraOblast, shareReached, sumOfRatios];

const parsed = (files: readonly unknown[]): Methodology[] => files.map((data) => methodologySchema.parse(data));

/** Every methodology that ships, in the order of a drop-down; parsed at start: a bad one cannot ship. */
export const METHODOLOGIES: readonly Methodology[] = [
  ...parsed(FIRST),
  ...parsed(OTHERS).sort((left, right) => left.title.localeCompare(right.title, "ru")),
];

const byId = new Map(METHODOLOGIES.map((methodology) => [methodology.id, methodology]));

/** The methodology of that id; null when none ships. */
export const methodologyById = (id: string): Methodology | null => byId.get(id) ?? null;
