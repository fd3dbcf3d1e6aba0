import { methodologySchema, type Methodology } from "../domain/methodology/methodology";
import partizansk2021 from "./partizansk-2021.json";

/** Every methodology that ships, parsed at start: a bad one cannot ship. */
export const METHODOLOGIES: readonly Methodology[] = [partizansk2021].map((data) => methodologySchema.parse(data));
