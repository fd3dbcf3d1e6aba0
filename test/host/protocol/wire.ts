/*
 * The request protocol between office.js and Excel, as the library version 1.1.110 speaks it. Names on the wire are capitalised, query strings are not.
 */

/** What one `context.sync()` sends. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** How an object is reached. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What is done to it. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the path it stands for, or 0; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** `load`: what to project. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The answer: results of all actions until the first error. */
export interface WireResponse {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
  Error?: WireError;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** «Values» on the wire is `values` in the API; a leading underscore keeps its capital. */
export const apiName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
