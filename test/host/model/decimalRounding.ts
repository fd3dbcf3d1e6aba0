/**
 * Rounds as Excel does: to a decimal place, half away from zero, on the 15 digits that Excel shows (learn.microsoft.com, «Floating-point arithmetic may
 * give inaccurate results in Excel»), so that 1.005 gives 1.01 although its binary value lies below.
 */
export function roundDecimal(value: number, digits: number, mode: "half" | "up" | "down" = "half"): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  if (shifted >= 1e15) return value;
  const snapped = Number(shifted.toPrecision(15));
  const whole = mode === "half" ? Math.round(snapped) : mode === "up" ? Math.ceil(snapped) : Math.floor(snapped);
  const rounded = Number(`${whole}e${-digits}`);
  return value < 0 ? -rounded : rounded;
}
