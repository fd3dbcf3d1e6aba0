import { useSession } from "../session/useSession";

/** The small window that the add-in opens with `displayDialogAsync`. One can go on working beside it, as in Excel. */
export function AddinWindowBox({ title }: { readonly title: string }) {
  const session = useSession();
  const { addinWindow } = session;
  if (addinWindow === null) return null;
  const close = (): void => {
    addinWindow.closed();
    session.showWindow(null);
  };
  return (
    <div className="veil beside">
      <div className="addin-window" role="dialog" aria-label={title}>
        <div className="box-title">
          <span>{title}</span>
          <button type="button" aria-label="Закрыть окно" autoFocus onClick={close}>
            ✕
          </button>
        </div>
        <iframe title={title} src={addinWindow.address} />
      </div>
    </div>
  );
}
