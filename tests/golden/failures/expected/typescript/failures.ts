// Failures: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page orders:12-15.
 */
export interface Failure {
  /**
   * Page orders:12-15.
   */
  ErrorCode: string;
  /**
   * Page orders:12-15.
   */
  ErrorText: string;
  /**
   * Page orders:12-15.
   */
  Trace?: string;
}

/**
 * Page parts:10-18.
 */
export interface ResultValue<Payload = unknown> {
  /**
   * Page parts:10-18.
   */
  ok: boolean;
  /**
   * Required when `ok` is `false`.
   *
   * Page parts:10-18.
   */
  error?: ErrorValue;
  /**
   * Required when `ok` is `true`.
   *
   * Nobody says what it holds.
   *
   * Page parts:10-18.
   */
  result?: Payload;
}

/**
 * Page parts:10-18.
 */
export interface ErrorValue {
  /**
   * Page parts:10-18.
   */
  number: number;
  /**
   * Its values are joined by ` ; ` in one text.
   *
   * Page parts:10-18.
   */
  words: string;
}

/**
 * Page orders:20.
 */
export interface OrderGetRequest {
  /**
   * Page orders:2.
   */
  "X-Key": string;
  /**
   * Page orders:20.
   */
  number: string;
}

/**
 * Page orders:20.
 */
export interface OrderGetPayload {
  /**
   * Repeats `number` of the request.
   *
   * Page orders:20.
   */
  number: string;
}

/**
 * Page parts:30.
 */
export interface PartGetRequest {
  /**
   * Page orders:2.
   */
  "X-Key": string;
  /**
   * Page parts:30.
   */
  part: number;
}

/**
 * Page parts:30.
 */
export interface PartGetPayload {
  /**
   * Page parts:30.
   */
  part: number;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Page orders:20.
   */
  "order.get": {
    /** The method is documented. */
    method: "GET";
    path: "/orders/{number}";
    /** Everything that is sent, wherever it travels. */
    request: OrderGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<OrderGetRequest, "X-Key" | "number">;
    success: OrderGetPayload;
    faults: {
      /**
       * Its text: `No key.`.
       *
       * Provoked by no `key`.
       *
       * Page orders:21.
       */
      no_key: Failure;
      /**
       * Its text: `No order {number}.`.
       *
       * Provoked by `"none such"` in `number`.
       *
       * Page orders:22.
       */
      gone: Failure;
      /**
       * Its text: `{why}`.
       *
       * Provoked by the night run.
       *
       * Page orders:23.
       */
      busy: Failure;
      /**
       * What stands before both.
       *
       * Its text: `Gateway: {why}`.
       *
       * Provoked by what stands behind is down.
       *
       * Page orders:3-5.
       */
      down: unknown;
    };
  };
  /**
   * Page parts:30.
   */
  "part.get": {
    /** The method is documented. */
    method: "GET";
    path: "/parts/{part}";
    /** Everything that is sent, wherever it travels. */
    request: PartGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<PartGetRequest, "X-Key" | "part">;
    success: ResultValue<PartGetPayload>;
    faults: {
      /**
       * Provoked by no `key`.
       *
       * Page parts:31.
       */
      no_key: ResultValue<unknown>;
      /**
       * Provoked by `0` in `part`.
       *
       * Page parts:32.
       */
      gone: ResultValue<unknown>;
      /**
       * What stands before both.
       *
       * Its text: `Gateway: {why}`.
       *
       * Provoked by what stands behind is down.
       *
       * Page parts:33.
       */
      down: unknown;
    };
  };
}
