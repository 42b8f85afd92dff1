// Search: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:11-15.
 */
export interface OrderFindRequest {
  /**
   * At least one of `number`, `customer`, `state` is given.
   *
   * Page p:11-15.
   */
  number?: string;
  /**
   * Page p:11-15.
   */
  customer?: string;
  /**
   * Page p:11-15.
   */
  state?: "Open" | "Done";
  /**
   * At least `1`.
   *
   * Page p:11-15.
   */
  page?: number;
}

/**
 * Page p:10.
 */
export interface OrderFindPayload {
  /**
   * Page p:10.
   */
  number: string;
}

/**
 * Page p:21-25.
 */
export interface OrderAddRequest {
  /**
   * Page p:21-25.
   */
  count: number;
  /**
   * Page p:21-25.
   */
  rush: boolean;
  /**
   * Page p:21-25.
   */
  tags?: Array<string>;
  /**
   * Page p:21-25.
   */
  contact: Contact;
}

/**
 * Page p:4-6.
 */
export interface Contact {
  /**
   * At least one of `email`, `phone` is given.
   *
   * Page p:4-6.
   */
  email?: string;
  /**
   * Page p:4-6.
   */
  phone?: string;
  /**
   * Page p:4-6.
   */
  name?: string;
}

/**
 * Page p:20.
 */
export interface OrderAddPayload {
  /**
   * Page p:20.
   */
  number: string;
  /**
   * Page p:20.
   */
  contact: Contact;
}

/**
 * Page p:27.
 */
export interface MalformedFault {
  /**
   * Page p:27.
   */
  field: string;
}

/**
 * Page p:31.
 */
export interface OrderMarkRequest {
  /**
   * Page p:31.
   */
  number: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * At least one of several search keys.
   *
   * Page p:10.
   */
  "order.find": {
    /** The method is documented. */
    method: "GET";
    path: "/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderFindRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderFindRequest;
    success: Array<OrderFindPayload>;
    faults: {
      /**
       * Provoked by leaving out `customer`.
       *
       * Page p:16.
       */
      too_little: void;
      /**
       * Provoked by another type for any field.
       *
       * Page p:17.
       */
      malformed: void;
    };
  };
  /**
   * Values of another type.
   *
   * Page p:20.
   */
  "order.add": {
    /** The method is documented. */
    method: "POST";
    path: "/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderAddRequest;
    success: OrderAddPayload;
    faults: {
      /**
       * Provoked by another type for `count`.
       *
       * Page p:26.
       */
      no_number: void;
      /**
       * Provoked by another type for `rush` or `tags`.
       *
       * Page p:27.
       */
      malformed: MalformedFault;
      /**
       * Provoked by leaving out any required field.
       *
       * Page p:28.
       */
      incomplete: void;
    };
  };
  /**
   * An identity of another type.
   *
   * Page p:30.
   */
  "order.mark": {
    /** The method is documented. */
    method: "POST";
    path: "/orders/mark";
    /** Everything that is sent, wherever it travels. */
    request: OrderMarkRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderMarkRequest;
    success: void;
    faults: {
      /**
       * Provoked by another type for `number`.
       *
       * Page p:32.
       */
      malformed: void;
    };
  };
}
