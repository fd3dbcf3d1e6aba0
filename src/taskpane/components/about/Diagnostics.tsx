import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneMessages } from "../../messagesContext";
import { CopyableText } from "../CopyableText";
import { Disclosure } from "../Disclosure";

interface DiagnosticsProps {
  readonly text: string;
}

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { padding: "4px 0", borderRadius: tokens.borderRadiusMedium },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px" },
});

/** «Сведения для поддержки», folded away. */
export function Diagnostics({ text }: DiagnosticsProps) {
  const styles = useStyles();
  const { failure } = usePaneMessages();
  return (
    <div className={styles.root}>
      <Disclosure className={styles.summary} summary={failure.diagnostics}>
        <div className={styles.body}>
          <CopyableText label={failure.diagnostics} text={text} />
        </div>
      </Disclosure>
    </div>
  );
}
