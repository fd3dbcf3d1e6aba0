import { useEffect, useState, type ComponentType, type FunctionComponent } from "react";
import { PartMissing } from "./components/failures/PartMissing";
import { Waiting } from "./components/Waiting";

/** A component whose code comes when it is first drawn or, better, before. */
export type Deferred<Props> = FunctionComponent<Props> & { readonly preload: () => Promise<void> };

/**
 * Keeps a part out of what the pane loads at start. Unlike `React.lazy` it draws at once when the code is there, and a part that did not come is said to be
 * missing, in words, and asked for again.
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let Part: ComponentType<Props> | null = null;
  const preload = async (): Promise<void> => {
    Part ??= await load();
  };
  const Placeholder = (props: Props) => {
    const [isMissing, setMissing] = useState(false);
    const [, setReady] = useState(Part !== null);
    useEffect(() => {
      if (Part !== null || isMissing) return;
      let isGone = false;
      const unlessGone = (then: () => void) => () => {
        if (!isGone) then();
      };
      preload().then(
        unlessGone(() => setReady(true)),
        unlessGone(() => setMissing(true)),
      );
      return () => void (isGone = true);
    }, [isMissing]);
    if (Part !== null) return <Part {...props} />;
    return isMissing ? <PartMissing onRepeat={() => setMissing(false)} /> : <Waiting />;
  };
  return Object.assign(Placeholder, { preload });
}
