const TWIPS_PER_INCH = 1440;
const CENTIMETRES_PER_INCH = 2.54;
const TWIPS_PER_POINT = 20;

export const twips = (centimetres: number): number => Math.round((centimetres / CENTIMETRES_PER_INCH) * TWIPS_PER_INCH);
export const twipsOfPoints = (points: number): number => Math.round(points * TWIPS_PER_POINT);
export const halfPoints = (points: number): number => Math.round(points * 2);
