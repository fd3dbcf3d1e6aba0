import type { HostObject } from "./hostObject";

/** Objects that the client keeps across requests: ranges between `_KeepReference` and `_RemoveReference`. An empty list after a run means no leak. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #nextId = 1;

  get size(): number {
    return this.#kept.size;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `r${this.#nextId++}`;
    this.#kept.set(id, object);
    this.#ids.set(object, id);
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    this.#kept.delete(id);
    if (object !== undefined) this.#ids.delete(object);
  }

  get(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }
}
