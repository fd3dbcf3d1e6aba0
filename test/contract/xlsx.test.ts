import { describeWorkbookPort } from "./workbookPort.contract";
import { openWithXlsx } from "./xlsxUnderTest";

describeWorkbookPort("xlsx", openWithXlsx);
