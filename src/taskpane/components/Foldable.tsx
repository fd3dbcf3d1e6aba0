import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

interface FoldableProps {
  readonly heading: string;
  /** Absent: folded until the user unfolds it. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    // Fluent draws the focus ring around the nearest positioned box.
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "8px 16px 8px 12px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  details: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
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
      <details
        className={styles.details}
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          setOwn(open);
          onToggle?.(open);
        }}
      >
        <summary className={styles.summary}>
          <ChevronRight20Regular className={styles.mark} />
          <h2 id={id} className={styles.heading}>
            {heading}
          </h2>
        </summary>
        <div className={styles.body}>{wasOpened && children}</div>
      </details>
    </section>
  );
}
