import { HostGap } from "./hostError";
import { HostCollection, HostObject, identity, items, properties } from "./hostObject";
import { wireName, type WireQuery } from "./wire";

/** Members asked for, as a tree: "format/fill/color" hangs `color` under `fill` under `format`. */
type Selection = Map<string, Selection>;

/** Answers `load`: the object with the members asked for, navigation properties nested, collections as `_Items`. No list at all means all scalars. */
export function project(object: HostObject, query: WireQuery): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return projectObject(object, selectionOf(paths.length === 0 ? ["*"] : paths), query);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.split(/[/.]/)) {
      const next: Selection = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

function projectObject(object: HostObject, selection: Selection, query: WireQuery = {}): unknown {
  if (object instanceof HostCollection) return projectCollection(object, selection, query);
  const answer: Record<string, unknown> = { ...identityOf(object) };
  for (const [name, nested] of selection) Object.assign(answer, member(object, name, nested));
  return answer;
}

function projectCollection(collection: HostCollection<HostObject>, selection: Selection, query: WireQuery): unknown {
  const own = properties(collection);
  const answer: Record<string, unknown> = {};
  const ofItems: Selection = new Map();
  for (const [name, nested] of selection) {
    if (own.has(name)) Object.assign(answer, member(collection, name, nested));
    else ofItems.set(name, nested);
  }
  const skip = query.Skip ?? 0;
  const chosen = collection[items].slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...answer, _Items: chosen.map((item, index) => ({ _Index: skip + index, ...(projectObject(item, ofItems) as object) })) };
}

/** Identity of an item in the answer. */
export function identityOf(object: HostObject): Record<string, unknown> {
  const own = object[identity];
  return own === null ? {} : { [own.key]: own.value };
}

function member(object: HostObject, name: string, nested: Selection): Record<string, unknown> {
  if (name === "*" || name === "$all") return allScalars(object);
  if (name === "$none") return {};
  const getter = properties(object).get(name)?.get;
  if (getter === undefined) throw new HostGap(`${object.className}.${name}`);
  const value: unknown = Reflect.apply(getter, object, []);
  if (!(value instanceof HostObject)) return { [wireName(name)]: value ?? null };
  // A navigation property named alone brings its scalars.
  return { [wireName(name)]: projectObject(value, nested.size === 0 ? selectionOf(["*"]) : nested) };
}

function allScalars(object: HostObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, { get }] of properties(object)) {
    const value: unknown = get === undefined ? undefined : Reflect.apply(get, object, []);
    if (!(value instanceof HostObject)) answer[wireName(name)] = value ?? null;
  }
  return answer;
}
