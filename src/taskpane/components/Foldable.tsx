import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";

interface FoldableProps {
  readonly heading: string;
  /** Absent: folded until the user unfolds it. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: "8px 16px 8px 12px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  body: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "4px 16px 16px" },
});

/** A section of the pane that can be folded away. What stands in it is made when it is first unfolded, and then kept. */
export function Foldable({ heading, isOpen: wanted, onToggle, children }: FoldableProps) {
  const styles = useStyles();
  const id = useId();
  const [own, setOwn] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = wanted ?? own;
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Disclosure
        className={styles.summary}
        summary={
          <h2 id={id} className={styles.heading}>
            {heading}
          </h2>
        }
        isOpen={isOpen}
        onToggle={(open) => {
          setOwn(open);
          onToggle?.(open);
        }}
      >
        <div className={styles.body}>{wasOpened && children}</div>
      </Disclosure>
    </section>
  );
}
