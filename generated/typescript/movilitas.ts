// Movilitas.Cloud Manufacturer V2: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * What a successful call returns.
 *
 * Only an example shows it: page release:115-117.
 */
export interface Reply<Payload = unknown> {
  /**
   * Only an example shows it: page release:115-117.
   */
  success: boolean;
  /**
   * Only an example shows it: page release:115-117.
   */
  message: string;
  /**
   * Nobody says what it holds.
   *
   * Only an example shows it: page release:115-117.
   */
  data: Payload;
}

/**
 * Page release:84.
 */
export interface PackagingOrderReleaseRequest {
  /**
   * The token, in a header of its own.
   *
   * Required, unless `Authorization` is given.
   *
   * Can be used instead of `Authorization`.
   *
   * Page release:58, release:67.
   */
  "x-access-token"?: string;
  /**
   * The token as a bearer token.
   *
   * Required, unless `x-access-token` is given.
   *
   * Can be used instead of `x-access-token`.
   *
   * Page release:59, release:76.
   */
  Authorization?: string;
  /**
   * The key of the channel the order belongs to.
   *
   * Page release:68, release:77.
   */
  "x-channel-key": string;
  /**
   * The order to release.
   *
   * Page release:84.
   */
  order_id: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Release a packaging order to its line.
   *
   * Hands an order to its packaging line; the serial numbers of the order come back.
   *
   * On the vendor's side: The Serialized Manufacturing application is enabled and configured, an
   * API key with its secret exists, and so does a shopfloor channel whose source is this API.
   * Assigning serials to an order makes it wait for its release.
   *
   * Page release:15, release:27-35.
   */
  "packaging_order.release": {
    /** The method is documented. */
    method: "PATCH";
    path: "/v1/manufacturer/v2/api/packaging_order/release_to_line";
    /** Everything that is sent, wherever it travels. */
    request: PackagingOrderReleaseRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<PackagingOrderReleaseRequest, "x-access-token" | "Authorization" | "x-channel-key">;
    success: Reply<Array<string>>;
    faults: {
      /**
       * No token was sent.
       *
       * Its text: `No token provided`.
       *
       * Provoked by no `token`.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:146.
       */
      token_missing: unknown;
      /**
       * The token is wrong, expired or revoked.
       *
       * Its text: `Failed to authenticate token`.
       *
       * Provoked by a wrong `token`.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:147.
       */
      token_refused: unknown;
      /**
       * The channel key is missing or has the wrong form.
       *
       * Its text: `Channel ID is missing or it needs to be in correct format`.
       *
       * Provoked by no `channel_key`. Provoked by a malformed `channel_key`.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:148.
       */
      channel_missing: unknown;
      /**
       * The body is not JSON.
       *
       * Its text: `Request body could not be parsed`.
       *
       * Provoked by a body that is not JSON.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:149.
       */
      unreadable: unknown;
      /**
       * A value has the wrong type or form.
       *
       * Its text: `Validation error`.
       *
       * Provoked by another type for any field.
       *
       * Not documented: Where in the reply the details of what is wrong stand.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:150.
       */
      invalid: unknown;
      /**
       * No order has this id.
       *
       * Its text: `Packaging order not found`.
       *
       * Provoked by a `packaging_order` that does not exist.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:151.
       */
      not_found: unknown;
      /**
       * The order does not wait for its release.
       *
       * Its text: `Packaging order {order_id} is in status: {status}`.
       *
       * Provoked by a `packaging_order` in state `Open`. Provoked by a `packaging_order` in state
       * `In progress`. Provoked by a `packaging_order` in state `Suspended`. Provoked by a
       * `packaging_order` in state `Done`.
       *
       * Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
       *
       * Page release:152.
       */
      wrong_state: unknown;
    };
  };
}
