// Edges: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:6-8.
 */
export interface Outer<Payload = unknown> {
  /**
   * Page p:6-8.
   */
  ok: boolean;
  /**
   * Page p:6-8.
   */
  late?: boolean;
  /**
   * Page p:6-8.
   */
  code: number;
  /**
   * Nobody says what it holds.
   *
   * Page p:6-8.
   */
  data: Payload | null;
}

/**
 * Page p:13-20.
 */
export interface ThingAddRequest {
  /**
   * Exactly 3 characters.
   *
   * Page p:13-20.
   */
  shelf: string;
  /**
   * For example `A`.
   *
   * Page p:13-20.
   */
  kind: string;
  /**
   * The text is filled up.
   *
   * Page p:13-20.
   */
  mark?: string;
  /**
   * Seen in a reply, not documented: page p:13-20.
   */
  seen?: number;
  /**
   * Assumed: page p:13-20.
   */
  guessed?: number;
  /**
   * Only an example shows it: page p:40.
   */
  shown?: number;
  /**
   * Its type (`list`) is assumed; it may also be `string`.
   *
   * Page p:13-20.
   */
  doubted?: Array<string> | string;
  /**
   * Its type (`tuple`) is assumed; it may also be `string`.
   *
   * Page p:13-20.
   */
  fixed?: [string, number] | string;
  /**
   * Its type (`map`) is assumed; it may also be `list`.
   *
   * Page p:13-20.
   */
  keyed?: { [key: string]: string };
  /**
   * Assumed: its type.
   *
   * Page p:13-20.
   */
  several?: Several;
  /**
   * Assumed: its type.
   *
   * Page p:13-20.
   */
  inner?: Inner;
}

/**
 * Page p:13-20.
 */
export type Several = string | Array<string>;

/**
 * Page p:13-20.
 */
export interface Inner {
  /**
   * Page p:13-20.
   */
  x?: string;
}

/**
 * Page p:21.
 */
export interface ThingAddPayload {
  /**
   * Assumed: its type.
   *
   * Page p:21.
   */
  id: string;
  /**
   * Assumed: its type.
   *
   * Page p:21.
   */
  late?: string;
}

/**
 * Page p:22.
 */
export interface LateFault {
  /**
   * Assumed: whether it is required, its type.
   *
   * Page p:22.
   */
  since: string;
}

/**
 * Page p:31.
 */
export interface ThingGetRequest {
  /**
   * Page p:31.
   */
  id: string;
}

/**
 * Page p:32.
 */
export interface ThingGetPayload {
  /**
   * Assumed: its type.
   *
   * Page p:32.
   */
  id: string;
  /**
   * Assumed: its type.
   *
   * Page p:32.
   */
  kind?: string;
}

/**
 * Page p:35.
 */
export interface ThingDropRequest {
  /**
   * Page p:35.
   */
  id: string;
}

/**
 * Page p:51.
 */
export interface StoreTurnRequest {
}

/**
 * Page p:52.
 */
export interface StoreShutRequest {
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Page p:10-12.
   */
  "thing.add": {
    /** The method is documented. */
    method: "POST";
    path: "/things/{shelf}";
    /** Everything that is sent, wherever it travels. */
    request: ThingAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<ThingAddRequest, "shelf">;
    success: Outer<ThingAddPayload>;
    faults: {
      /**
       * Provoked by `"late"` in `kind`.
       *
       * Page p:22.
       */
      late: Outer<LateFault>;
      /**
       * Provoked by the shelf is full.
       *
       * Page p:23.
       */
      full: Outer<unknown>;
    };
  };
  /**
   * Page p:30.
   */
  "thing.get": {
    /** The method is documented. */
    method: "GET";
    path: "/things";
    /** Everything that is sent, wherever it travels. */
    request: ThingGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ThingGetRequest;
    success: Outer<ThingGetPayload>;
    faults: {
    };
  };
  /**
   * Page p:34.
   */
  "thing.drop": {
    /** The method is documented. */
    method: "DELETE";
    path: "/things";
    /** Everything that is sent, wherever it travels. */
    request: ThingDropRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ThingDropRequest;
    success: void;
    faults: {
    };
  };
  /**
   * Page p:50.
   */
  "store.open": {
    /** The method is documented. */
    method: "POST";
    path: "/store/open";
    /** Everything that is sent, wherever it travels. */
    request: unknown;
    /** The message alone: without what travels in path, headers and the like. */
    message: unknown;
    success: unknown;
    faults: {
    };
  };
  /**
   * Page p:51.
   */
  "store.turn": {
    /** The method is documented. */
    method: "POST";
    path: "/store/turn";
    /** Everything that is sent, wherever it travels. */
    request: StoreTurnRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: StoreTurnRequest;
    success: unknown;
    faults: {
    };
  };
  /**
   * Page p:52.
   */
  "store.shut": {
    /** The method is documented. */
    method: "POST";
    path: "/store/shut";
    /** Everything that is sent, wherever it travels. */
    request: StoreShutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: StoreShutRequest;
    success: unknown;
    faults: {
    };
  };
}
