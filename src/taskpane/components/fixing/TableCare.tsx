import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneMessages } from "../../messagesContext";
import { useTextStyles } from "../textStyles";

interface TableCareProps {
  readonly isBusy: boolean;
  readonly onFix: () => Promise<void>;
  readonly onRestore: () => Promise<void>;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** «Исправить данные…» and «Восстановить шаблон…»: each opens its preview. */
export function TableCare({ isBusy, onFix, onRestore }: TableCareProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { fixing } = usePaneMessages();
  return (
    <>
      <div className={styles.part}>
        <Button aria-describedby={`${id}fix`} disabledFocusable={isBusy} onClick={() => void onFix()}>
          {fixing.openAll}
        </Button>
        <p id={`${id}fix`} className={text.caption}>
          {fixing.openAllHelp}
        </p>
      </div>
      <div className={styles.part}>
        <Button aria-describedby={`${id}restore`} disabledFocusable={isBusy} onClick={() => void onRestore()}>
          {fixing.restore}
        </Button>
        <p id={`${id}restore`} className={text.caption}>
          {fixing.restoreHelp}
        </p>
      </div>
    </>
  );
}
