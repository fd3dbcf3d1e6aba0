import { makeStyles } from "@fluentui/react-components";
import type { FigureView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Figure } from "./Figure";
import { Pill } from "../Pill";

interface FiguresProps {
  readonly figures: readonly FigureView[];
  /** «высокая»; null when there is no scale to rate by. */
  readonly rating: string | null;
}

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "12px" },
  rating: { width: "100%" },
});

/** Effectiveness large, with the rating; the two figures it is made of below. */
export function Figures({ figures, rating }: FiguresProps) {
  const styles = useStyles();
  const messages = usePaneMessages().result;
  const [main, parts] = [figures.filter(isMain), figures.filter((figure) => !isMain(figure))];
  return (
    <div className={styles.root}>
      {main.map((figure) => (
        <Figure key={figure.kind} figure={figure} isMain />
      ))}
      {rating !== null && (
        <div className={styles.rating}>
          <Pill>{`${messages.rating}: ${messages.ratingText(rating)}`}</Pill>
        </div>
      )}
      {parts.map((figure) => (
        <Figure key={figure.kind} figure={figure} isMain={false} />
      ))}
    </div>
  );
}

const isMain = (figure: FigureView) => figure.kind === "effectiveness";
