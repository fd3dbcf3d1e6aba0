import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";

/** The open workbook, for every part of the page. */
export const SessionContext = createContext<Session | null>(null);

/** The session; the component is drawn anew with each of its changes. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("A part of the workbench stands outside of its session");
  useSyncExternalStore(session.subscribe, () => session.revision);
  return session;
}
