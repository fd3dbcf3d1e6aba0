/** Quiet after which a burst of edits has ended; short enough that checks have run again within a second. */
const QUIET_MS = 300;

/** Gathers what comes in quick succession and hands it over as one, never two at a time. */
export interface Bursts<Item> {
  /** An item that waits for the next one that is urgent. */
  readonly add: (item: Item) => void;
  readonly addUrgent: (item: Item) => void;
}

export function bursts<Item>(handle: (items: readonly Item[]) => Promise<void>): Bursts<Item> {
  let items: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handling = false;
  let waiting = false;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void handOver(), QUIET_MS);
  };
  const handOver = async (): Promise<void> => {
    waiting = handling;
    if (handling) return;
    const taken = items;
    items = [];
    handling = true;
    try {
      await handle(taken);
    } finally {
      handling = false;
      if (waiting) wait();
    }
  };
  return {
    add: (item) => void items.push(item),
    addUrgent: (item) => {
      items.push(item);
      wait();
    },
  };
}
