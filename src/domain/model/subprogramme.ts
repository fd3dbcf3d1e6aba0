import * as z from "zod";
import { optionalText, requiredText } from "./fields";
import type { RowSource } from "./rowSource";

/** «Подпрограмма». */
export const subprogrammeSchema = z.object({ code: requiredText, name: requiredText, leadAgency: optionalText });

export type SubprogrammeFields = z.infer<typeof subprogrammeSchema>;
export type Subprogramme = SubprogrammeFields & { readonly source: RowSource<keyof SubprogrammeFields> };
