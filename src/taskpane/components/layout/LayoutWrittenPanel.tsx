import { Button, makeStyles } from "@fluentui/react-components";
import type { AppState } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface LayoutWrittenPanelProps {
  readonly outcome: Extract<AppState, { kind: "layout-written" }>;
  readonly onCalculate: () => Promise<void>;
}

const useStyles = makeStyles({
  calculate: { alignSelf: "flex-start" },
});

/** The look of the report stands in the workbook: where, and the next step. */
export function LayoutWrittenPanel({ outcome: { sheet, withColumns }, onCalculate }: LayoutWrittenPanelProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout, buttons } = usePaneMessages();
  const { written } = layout;
  return (
    <Notice intent="success" heading={withColumns ? written.columnsHeading : written.heading} isOutcome>
      <p className={text.paragraph}>{written.sheet(sheet)}</p>
      {withColumns && <p className={text.paragraph}>{written.columns}</p>}
      <p className={text.paragraph}>{written.next}</p>
      <Button className={styles.calculate} onClick={() => void onCalculate()}>
        {buttons.calculate}
      </Button>
    </Notice>
  );
}
