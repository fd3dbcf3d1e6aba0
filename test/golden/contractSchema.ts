import * as z from "zod";

/** «Ratios and money are decimal strings, never binary floats». */
const decimalString = z.string().regex(/^-?\d+(\.\d*[1-9])?$/);
const figure = z.looseObject({ value: decimalString.nullable(), display: z.string().nullable() });

/** The object that `--json` prints, as the workbook contract («Command line») has it; further keys may stand beside these. */
export const contractSchema = z.looseObject({
  schema: z.literal(1),
  programme: z.looseObject({ name: z.string(), reportingYear: z.number().int() }).nullable(),
  methodology: z.string().nullable(),
  status: z.enum(["final", "preliminary", "refused"]),
  indicators: z.array(
    z.looseObject({
      subprogramme: z.string().nullable(),
      number: z.string(),
      name: z.string(),
      achievement: decimalString.nullable(),
      display: z.string().nullable(),
      unknown: z.string().nullable(),
    }),
  ),
  measures: z.looseObject({ planned: z.number().int(), completed: z.number().int() }).nullable(),
  expenditure: z
    .looseObject({
      planned: decimalString.nullable(),
      actual: decimalString.nullable(),
      outturn: decimalString.nullable(),
      display: z.string().nullable(),
      bySource: z.array(z.looseObject({ source: z.string(), planned: decimalString.nullable(), actual: decimalString.nullable() })),
    })
    .nullable(),
  subprogrammes: z.array(
    z.looseObject({
      code: z.string(),
      achievement: decimalString.nullable(),
      outturn: decimalString.nullable(),
      effectiveness: decimalString.nullable(),
      rating: z.string().nullable(),
    }),
  ),
  result: z
    .looseObject({
      assessed: z.number().int(),
      total: z.number().int(),
      achievement: figure,
      outturn: figure,
      effectiveness: figure,
      rating: z.string().nullable(),
      conclusion: z.string(),
    })
    .nullable(),
  findings: z.array(
    z.looseObject({
      code: z.string().regex(/^[A-Z]\d\d$/),
      severity: z.enum(["error", "warning", "hint"]),
      table: z.string().nullable(),
      cell: z.string().nullable(),
      message: z.string().min(1),
      action: z.string().min(1),
    }),
  ),
});

export type ContractResult = z.infer<typeof contractSchema>;
