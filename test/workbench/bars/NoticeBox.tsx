import { focusSheet } from "../grid/sheetFocus";
import { useSession } from "../session/useSession";

/** A message that waits for «ОК». */
export function NoticeBox() {
  const session = useSession();
  const { notice } = session;
  if (notice === null) return null;
  const close = (): void => {
    session.showNotice(null);
    focusSheet();
  };
  return (
    <div className="veil">
      <div className="notice-box" role="alertdialog" aria-labelledby="notice-title" aria-describedby="notice-message">
        <h2 id="notice-title">{notice.title}</h2>
        <p id="notice-message">{notice.message}</p>
        <button type="button" autoFocus onClick={close}>
          ОК
        </button>
      </div>
    </div>
  );
}
