/** Key of `HostObject`'s identity, out of reach of requests. */
export const identity: unique symbol = Symbol("identity");

/** Key of a collection's items, out of reach of requests: the wire has its own form for them. */
export const items: unique symbol = Symbol("items");

/**
 * An object of the host's API. Its getters, setters and methods carry the API's own names and are all that requests can reach, so a class keeps everything
 * else in `#private` members or under symbols.
 */
export abstract class HostObject {
  /** The API's class name, for error locations. */
  abstract readonly className: string;

  /** Id by which the client addresses the object from then on, in the indexer of its collection; null for none. */
  get [identity](): WireIdentity | null {
    return null;
  }
}

/** Name and value of the identifying member in answers: `Id` or `_Id`. */
export interface WireIdentity {
  readonly key: "Id" | "_Id";
  readonly value: string | number;
}

/** A collection; `getItem` must accept both a name and the identity of an item. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract get [items](): readonly T[];
}

const knownProperties = new WeakMap<object, ReadonlyMap<string, PropertyDescriptor>>();

/** Getters of an object, with their setters, by API name. */
export function properties(object: HostObject): ReadonlyMap<string, PropertyDescriptor> {
  const own: object = Object.getPrototypeOf(object);
  const found = knownProperties.get(own) ?? collectProperties(object);
  knownProperties.set(own, found);
  return found;
}

function collectProperties(object: HostObject): ReadonlyMap<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  for (let prototype = prototypeOf(object); prototype !== null && prototype !== Object.prototype; prototype = prototypeOf(prototype)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined && !found.has(name)) found.set(name, descriptor);
    }
  }
  return found;
}

const prototypeOf = (object: object): object | null => Object.getPrototypeOf(object) as object | null;

/** A method by its API name, or null. */
export function method(object: HostObject, name: string): ((...args: unknown[]) => unknown) | null {
  if (name in Object.prototype || name === "constructor") return null;
  const member: unknown = Reflect.get(object, name);
  return typeof member === "function" ? (...args) => Reflect.apply(member, object, args) as unknown : null;
}
