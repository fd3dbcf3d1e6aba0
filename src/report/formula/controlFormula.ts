/**
 * Holds every function and operator that our formulas may hold, and is nothing. It stands in a hidden cell that nobody edits: where it has come back otherwise than it was
 * drawn, the program that saved the workbook writes formulas in a way that we do not know, and then no formula tells whether a person changed it.
 */
export const CONTROL_FORMULA = `IF(FALSE,${[
  'IFERROR("x – "&TRIM(SUBSTITUTE(FIXED(ROUND(ABS(-0.000000001)*100/3,1),1,TRUE),".",",")),NA())',
  'REPLACE(LOWER(MID(A1,1,4)),FIND("x",LEFT(A1,2)),LEN(A1),CHAR(9))',
  "SUM(A1:A2,1)+SUMSQ(A1)+AVERAGE(A1,A2)-MAX(A1,2)*MIN(A1,3)^2",
  'SUMPRODUCT(--(MOD(INT(N(A1:A2)),10)=1))+COUNT(A1)+COUNTA(A1:A2)+COUNTIF(A1:A2,"x")+VALUE("1")',
  'AND(OR(A1<1,A1>2,A1<=3),NOT(EXACT(A1,"x")),A1>=4,A1<>5,ISLOGICAL(A1),ISNUMBER(A1),ISTEXT(A1),DATE(2021,12,31)>0)',
].join("&")},"")`;
