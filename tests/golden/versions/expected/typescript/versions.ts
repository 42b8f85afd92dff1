// Versions: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page orders2:2.
 */
export interface OrderGetRequest {
  /**
   * Page orders2:3.
   */
  number: string;
}

/**
 * Page orders2:4.
 */
export interface OrderGetPayload {
  /**
   * Page orders2:4.
   */
  number: string;
  /**
   * Page orders2:4.
   */
  state: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Page orders2:2.
   */
  "order.get": {
    /** The method is documented. */
    method: "GET";
    path: "/v2/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderGetRequest;
    success: OrderGetPayload;
    faults: {
    };
  };
}
