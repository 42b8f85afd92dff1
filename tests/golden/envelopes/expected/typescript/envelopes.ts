// Envelopes: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-9.
 */
export interface Outer<Payload = unknown> {
  /**
   * Page p:2-9.
   */
  Code: number | string;
  /**
   * Page p:2-9.
   */
  Message: string;
  /**
   * Page p:2-9.
   */
  Ok: boolean | "true" | "false";
  /**
   * Nobody says what it holds.
   *
   * Page p:2-9.
   */
  Data: Payload | null | "null";
}

/**
 * Page p:10-12.
 */
export interface PlainValue {
  /**
   * Page p:10-12.
   */
  error: string;
}

/**
 * Page p:21.
 */
export interface OrderGetRequest {
  /**
   * Page p:21.
   */
  order: string;
}

/**
 * Page p:22-30.
 */
export interface OrderGetPayload {
  /**
   * Repeats `order` of the request.
   *
   * Page p:22-30.
   */
  order: string;
  /**
   * Page p:22-30.
   */
  state: "Open" | "Done";
}

/**
 * Page p:50.
 */
export interface OrderListRequest {
}

/**
 * Page p:51.
 */
export interface OrderListPayload {
  /**
   * Page p:51.
   */
  none: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Page p:19.
   */
  "order.get": {
    /** The method is documented. */
    method: "GET";
    path: "/orders/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: OrderGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderGetRequest;
    success: Outer<OrderGetPayload>;
    faults: {
      /**
       * Its text: `Invalid key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page p:31.
       */
      bad_key: Outer<unknown>;
      /**
       * Its text: `Order {id} is in state: {state}`.
       *
       * Page p:32.
       */
      in_state: Outer<unknown>;
      /**
       * Its text: `Failed.{reason}`.
       *
       * Page p:33.
       */
      failed: Outer<unknown>;
      /**
       * Its text: `Gone.`.
       *
       * Page p:34.
       */
      gone: PlainValue;
      /**
       * Its text: `{anything}`.
       *
       * Page p:35.
       */
      odd: unknown;
    };
  };
  /**
   * Page p:19.
   */
  "order.list": {
    /** The method is documented. */
    method: "GET";
    path: "/orders/{api_key}/all";
    /** Everything that is sent, wherever it travels. */
    request: OrderListRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderListRequest;
    success: Outer<Array<string> | OrderListPayload>;
    faults: {
      /**
       * Its text: `Invalid key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page p:13.
       */
      bad_key: Outer<unknown>;
    };
  };
}
