// Composites: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:8-30.
 */
export interface TreePutRequest {
  /**
   * Page p:8-30.
   */
  tree: string;
  /**
   * Page p:8-30.
   */
  root: Node;
  /**
   * Page p:8-30.
   */
  price?: Money;
  /**
   * Page p:8-30.
   */
  sums?: { [key: string]: Money };
  /**
   * Page p:8-30.
   */
  point?: [number, number];
  /**
   * At most 5 entries.
   *
   * Page p:8-30.
   */
  tags?: Array<string>;
  /**
   * Page p:8-30.
   */
  grid?: Array<Array<number>>;
  /**
   * Page p:8-30.
   */
  who?: Who;
  /**
   * Page p:8-30.
   */
  anything?: unknown;
  /**
   * Nobody says what it holds.
   *
   * Page p:8-30.
   */
  nobody_knows?: unknown;
}

/**
 * A part and the parts it is made of.
 *
 * Page p:1-3.
 */
export interface Node {
  /**
   * Page p:1-3.
   */
  name: string;
  /**
   * Page p:1-3.
   */
  parts?: Array<Node>;
}

/**
 * Page p:4-6.
 */
export interface Money {
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:4-6.
   */
  amount: number;
  /**
   * Exactly 3 characters.
   *
   * Page p:4-6.
   */
  currency: string;
}

/**
 * Page p:8-30.
 */
export type Who = string | WhoObject;

/**
 * Page p:8-30.
 */
export interface WhoObject {
  /**
   * Page p:8-30.
   */
  id: number;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "tree.put": {
    /** The method is documented. */
    method: "PUT";
    path: "/trees/{tree}";
    /** Everything that is sent, wherever it travels. */
    request: TreePutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<TreePutRequest, "tree">;
    success: Array<Node>;
    faults: {
    };
  };
}
