import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Class of the line that folds and unfolds. */
  readonly className: string;
  /** Absent: the browser's own business, folded at first. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  summary: {
    // Fluent draws the focus ring around the nearest positioned box.
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  details: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Something that is folded away behind one line, with the same mark everywhere; the browser's own differs from one to the next. */
export function Disclosure({ summary, className, isOpen, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.details} {...(isOpen === undefined ? {} : { open: isOpen })} onToggle={({ currentTarget: { open } }) => onToggle?.(open)}>
      <summary className={mergeClasses(styles.summary, className)}>
        <ChevronRight20Regular className={styles.mark} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
