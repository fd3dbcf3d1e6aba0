import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGE_NAMES } from "../../../messages/languageNames";
import type { Language } from "../../../messages/messages";
import { usePaneMessages } from "../../messagesContext";

interface LanguageSwitchProps {
  readonly onChoose: (language: Language) => void;
}

const LANGUAGES: readonly Language[] = ["ru", "en"];

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "4px", padding: "8px 16px", color: tokens.colorNeutralForeground3 },
  chosen: { textDecorationLine: "underline", textUnderlineOffset: "4px" },
});

/** The pane in Russian or in English; generated sheets are Russian in any case. */
export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const styles = useStyles();
  const { language } = usePaneMessages();
  return (
    <div role="group" aria-label={language.label} className={styles.root}>
      <span aria-hidden="true">{language.label}:</span>
      {LANGUAGES.map((code) => (
        <Button
          key={code}
          size="small"
          appearance="subtle"
          lang={code}
          className={code === language.current ? styles.chosen : ""}
          aria-pressed={code === language.current}
          onClick={() => onChoose(code)}
        >
          {LANGUAGE_NAMES[code]}
        </Button>
      ))}
    </div>
  );
}
