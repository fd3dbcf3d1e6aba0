import { useState } from "react";
import { areaName, cellArea, columnCount, rowCount, sameArea } from "../../host/model/address";
import { focusSheet } from "../grid/sheetFocus";
import { goToReference } from "../session/followLink";
import { useSession } from "../session/useSession";

/** The address of the selection; another one typed here is gone to. */
export function NameBox() {
  const session = useSession();
  const { cursor } = session;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      aria-label="Имя"
      spellCheck={false}
      value={typed ?? addressShown(session.cursor)}
      onFocus={({ target }) => {
        setTyped(addressShown(cursor));
        target.select();
      }}
      // The release of the button would take the selection away again.
      onMouseUp={(event) => event.preventDefault()}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === "Enter" && typed !== null) goToReference(session, typed);
        if (key !== "Enter" && key !== "Escape") return;
        setTyped(null);
        focusSheet();
      }}
    />
  );
}

/** The table's name when all of it is selected, otherwise the active cell. */
function addressShown({ sheet, area, active }: ReturnType<typeof useSession>["cursor"]): string {
  const table = sheet.tables.find((candidate) => rowCount(area) * columnCount(area) > 1 && sameArea(candidate.area, area));
  return table?.name ?? areaName(cellArea(active.row, active.column));
}
