import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { FormName, LayoutChoices, LayoutView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import type { LayoutField } from "../../useLayoutChoice";
import { ChoiceGroup } from "./ChoiceGroup";
import { useTextStyles } from "../textStyles";

interface LayoutFormProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly choices: LayoutChoices;
  readonly change: LayoutField["change"];
}

const FORMS: readonly FormName[] = ["indicators", "measures", "expenditures"];
const CONTENTS: readonly LayoutView["content"][] = ["formulas", "values"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** The choices of «Оформление отчёта», and what writes them. */
export function LayoutForm({ isBusy, actions, choices: { fonts, layout, isRead }, change }: LayoutFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout: messages } = usePaneMessages();
  const id = useId();
  return (
    <>
      <p className={text.caption} aria-live="polite">
        {isRead ? "" : messages.unread}
      </p>
      <ChoiceGroup
        kind="radio"
        legend={messages.font}
        choices={fonts.map((font) => ({ value: font, label: font, fontFamily: `"${font}", serif` }))}
        chosen={[layout.font]}
        onChange={(font) => change({ font })}
      />
      <ChoiceGroup
        kind="radio"
        legend={messages.content}
        choices={CONTENTS.map((content) => ({ value: content, ...messages.contents[content] }))}
        chosen={[layout.content]}
        onChange={(content) => change({ content: content === "values" ? "values" : "formulas" })}
      />
      <ChoiceGroup
        kind="checkbox"
        legend={messages.forms}
        choices={FORMS.map((form) => ({ value: form, label: messages.form[form] }))}
        chosen={layout.forms}
        onChange={(value, isChosen) => change({ forms: FORMS.filter((form) => (form === value ? isChosen : layout.forms.includes(form))) })}
      />
      <div className={styles.part}>
        <Button aria-describedby={`${id}write`} disabledFocusable={isBusy} onClick={() => void actions.writeLayout(layout, false)}>
          {messages.write}
        </Button>
        <p id={`${id}write`} className={text.caption}>
          {messages.writeHelp}
        </p>
      </div>
      <div className={styles.part}>
        <Button aria-describedby={`${id}columns`} disabledFocusable={isBusy} onClick={() => void actions.writeLayout(layout, true)}>
          {messages.columns}
        </Button>
        <p id={`${id}columns`} className={text.caption}>
          {messages.columnsHelp}
        </p>
      </div>
    </>
  );
}
