import { HostError, HostGap, itemNotFound } from "./hostError";
import { HostObject, method, properties } from "./hostObject";
import { identityOf, project } from "./projection";
import type { References } from "./references";
import {
  ActionType,
  apiName,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

/** What the interpreter needs besides the request. */
export interface InterpreterContext {
  readonly root: HostObject;
  readonly references: References;
  /** Makes an object of a type named on the wire, such as the service that start-up notifies; null for an unknown type. */
  newObject(typeName: string): HostObject | null;
  /** Errors of the model in the host's words; null for what is a bug of ours. */
  translate(error: unknown): HostError | null;
  /** Called before each action, so that a test can make one fail. */
  beforeAction(index: number): void;
}

/** Carries out one request: every action in order until the first error. What was done before the error stays done, as in Excel. */
export function interpret(request: WireRequest, context: InterpreterContext): WireResponse {
  const run = new RequestRun(request, context);
  const response: WireResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction(index);
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      const refusal = error instanceof HostError ? error : context.translate(error);
      if (refusal === null) throw error;
      response.Error = {
        Code: refusal.code,
        Message: refusal.message,
        Location: run.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return response;
    }
  }
  return response;
}

class RequestRun {
  /** «Range.values»: the member in work, for the error's location. */
  location = "";
  /** A path may be a side effect (`worksheets.add`), so each is walked once per request. */
  readonly #walked = new Map<number, HostObject | null>();

  constructor(
    readonly request: WireRequest,
    readonly context: InterpreterContext,
  ) {}

  perform(action: WireAction): unknown {
    // The trace that completes the registration of an event belongs to no object.
    if (action.ActionType === ActionType.trace) return null;
    const target = this.#object(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return target === null ? null : this.#identify(target);
    // Guess: what is done to an object that does not exist is ignored; Excel's answer is not documented.
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.query:
      case ActionType.queryAsJson:
        this.location = `${target.className}.load`;
        return project(target, action.QueryInfo ?? {});
      case ActionType.method:
        return plain(this.#call(target, apiName(action.Name ?? ""), action.ArgumentInfo));
      case ActionType.setProperty:
        return this.#set(target, apiName(action.Name ?? ""), this.#arguments(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(target, apiName(name), value);
        return null;
      default:
        throw new HostGap(`Action type ${action.ActionType}`);
    }
  }

  #identify(target: HostObject): Record<string, unknown> {
    const reference = this.context.references.idOf(target);
    return { ...identityOf(target), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  #object(pathId: number): HostObject | null {
    const known = this.#walked.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `The request has no path ${pathId}`);
    const object = this.#walk(path);
    this.#walked.set(pathId, object);
    return object;
  }

  #walk(path: WirePath): HostObject | null {
    const name = apiName(path.Name ?? "");
    if (path.ObjectPathType === PathType.root) return this.context.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.#referenced(path.Name ?? "");
    if (path.ObjectPathType === PathType.newObject) return this.#made(path.Name ?? "");
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.#navigate(parent, name);
    if (path.ObjectPathType === PathType.indexer) return asObject(this.#call(parent, "getItem", path.ArgumentInfo));
    return asObject(this.#call(parent, name, path.ArgumentInfo));
  }

  #referenced(id: string): HostObject {
    const object = this.context.references.get(id);
    if (object === null) throw itemNotFound(`Reference ${id} was released`);
    return object;
  }

  #made(typeName: string): HostObject {
    const object = this.context.newObject(typeName);
    if (object === null) throw new HostGap(typeName);
    return object;
  }

  #navigate(parent: HostObject, name: string): HostObject | null {
    this.location = `${parent.className}.${name}`;
    const getter = properties(parent).get(name)?.get;
    if (getter === undefined) throw new HostGap(this.location);
    return asObject(Reflect.apply(getter, parent, []));
  }

  #call(target: HostObject, name: string, info: WireArguments | undefined): unknown {
    this.location = `${target.className}.${name}`;
    if (name === "_KeepReference") return void this.context.references.keep(target);
    if (name === "_RemoveReference") return void this.context.references.release(String(info?.Arguments?.[0]));
    const member = method(target, name);
    if (member === null) throw new HostGap(this.location);
    return member(...this.#arguments(info));
  }

  #set(target: HostObject, name: string, value: unknown): null {
    this.location = `${target.className}.${name}`;
    const setter = properties(target).get(name)?.set;
    if (setter === undefined) throw new HostGap(`${this.location} (setting)`);
    Reflect.apply(setter, target, [value]);
    return null;
  }

  #arguments(info: WireArguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item: unknown, index) => this.#argument(item, reference[index]));
    if (typeof reference === "number" && reference > 0) return this.#object(reference);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return this.#plainObject(value);
    // An omitted argument travels as null.
    return value ?? undefined;
  }

  /** Inside plain objects a proxy stands as `{ _ObjectPathId }`. */
  #plainObject(value: object): unknown {
    if ("_ObjectPathId" in value) return this.#object(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, member]: [string, unknown]) => {
        if (typeof member !== "object" || member === null) return [key, member];
        return [key, Array.isArray(member) ? member.map((item: unknown) => this.#argument(item, 0) ?? null) : this.#plainObject(member)];
      }),
    );
  }
}

function asObject(value: unknown): HostObject | null {
  if (value instanceof HostObject) return value;
  if (value === null || value === undefined) return null;
  throw new Error("A path of the test host led to a plain value");
}

const plain = (value: unknown): unknown => (value instanceof HostObject ? {} : (value ?? null));
