import { openWithOfficejs } from "./officejsUnderTest";
import { describeWorkbookPort } from "./workbookPort.contract";

describeWorkbookPort("office.js", openWithOfficejs);
