import { describeCharts } from "./charts.contract";
import { describeContent } from "./content.contract";
import { describeEditing } from "./editing.contract";
import { describeLook } from "./look.contract";
import { describeOwnership } from "./ownership.contract";
import { describeReading } from "./reading.contract";
import { describeRestoring } from "./restoring.contract";
import { describeTypedWords } from "./typedWords.contract";
import { describeWatching } from "./watching.contract";
import { describeRecognising } from "./recognising.contract";
import type { OpenWorkbook } from "./workbookUnderTest";

/** All that the port promises; run over every adapter. */
export function describeWorkbookPort(adapter: string, open: OpenWorkbook): void {
  describe(`WorkbookPort by ${adapter}`, () => {
    describeReading(open);
    describeRecognising(open);
    describeContent(open);
    describeLook(open);
    describeCharts(open);
    describeOwnership(open);
    describeEditing(open);
    describeRestoring(open);
    describeWatching(open);
    describeTypedWords(open);
  });
}
