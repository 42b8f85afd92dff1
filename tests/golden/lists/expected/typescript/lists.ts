// Lists: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:10-20.
 */
export interface FindRequest {
  /**
   * Comma-joined in the path.
   *
   * Its values are joined by `,` in one text.
   *
   * Page p:10-20.
   */
  kinds: string;
  /**
   * Its values are joined by ` , ` in one text.
   *
   * Page p:10-20.
   */
  "X-Sites"?: string;
  /**
   * The key once for each.
   *
   * 1 to 2 entries.
   *
   * Page p:10-20.
   */
  state: Array<"Open" | "Done">;
  /**
   * Comma-joined.
   *
   * Its values are joined by `,` in one text.
   *
   * Page p:10-20.
   */
  part?: string;
  /**
   * Its values are joined by `;` in one text.
   *
   * Page p:10-20.
   */
  point?: string;
  /**
   * Page p:10-20.
   */
  pair?: [string, number];
  /**
   * JSON in the text.
   *
   * Page p:10-20.
   */
  range?: Range;
  /**
   * JSON once for each.
   *
   * Page p:10-20.
   */
  ranges?: Array<Range>;
  /**
   * Packed JSON.
   *
   * Its value is packed in a text.
   *
   * Page p:10-20.
   */
  filter?: Filter | string;
  /**
   * Page p:10-20.
   */
  grid?: Array<string>;
}

/**
 * Page p:3.
 */
export interface Range {
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page p:3.
   */
  from: string;
  /**
   * At least `from`. On the wire `YYYY-MM-DD`.
   *
   * Page p:3.
   */
  to?: string;
}

/**
 * Its value is packed in a text.
 *
 * Page p:10-20.
 */
export interface Filter {
  /**
   * Page p:10-20.
   */
  name: string;
}

/**
 * Page p:10-20.
 */
export interface FindPayload {
  /**
   * Its values are joined by `,` in one text.
   *
   * Page p:10-20.
   */
  ids: string;
  /**
   * Its values are joined by `|` in one text.
   *
   * Page p:10-20.
   */
  names: string;
  /**
   * Page p:10-20.
   */
  rows: Array<[string, number]>;
  /**
   * Page p:10-20.
   */
  none: Array<string> | null | "";
}

/**
 * Page p:30-40.
 */
export interface PutRequest {
  /**
   * Page p:30-40.
   */
  tags: Array<string>;
  /**
   * Page p:30-40.
   */
  range?: Range;
  /**
   * Page p:30-40.
   */
  flags?: { [key: string]: boolean };
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Lists and objects in a query string.
   *
   * Page p:10-20.
   */
  "find": {
    /** The method is documented. */
    method: "GET";
    path: "/find/{kinds}";
    /** Everything that is sent, wherever it travels. */
    request: FindRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<FindRequest, "kinds" | "X-Sites">;
    success: FindPayload;
    faults: {
    };
  };
  /**
   * The same in a form.
   *
   * Page p:30-40.
   */
  "put": {
    /** The method is documented. */
    method: "PUT";
    path: "/put";
    /** Everything that is sent, wherever it travels. */
    request: PutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PutRequest;
    success: void;
    faults: {
    };
  };
}
