// Payloads: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-6.
 */
export interface Reply<Payload = unknown> {
  /**
   * Page p:2-6.
   */
  code: number;
  /**
   * Page p:2-6.
   */
  text: string;
  /**
   * Nobody says what it holds.
   *
   * Page p:2-6.
   */
  data: Payload | null;
}

/**
 * Page p:11.
 */
export interface ItemFindRequest {
  /**
   * Page p:11.
   */
  name: string;
}

/**
 * Page p:12-20.
 */
export interface ItemFindPayload {
  /**
   * Page p:12-20.
   */
  name: string;
  /**
   * Page p:12-20.
   */
  size?: number;
}

/**
 * Page p:12-20.
 */
export interface ItemFindItemFindPayload {
  /**
   * Page p:12-20.
   */
  name: string;
}

/**
 * Page p:22.
 */
export interface LockedFault {
  /**
   * Page p:22.
   */
  by: string;
  /**
   * Page p:22.
   */
  since?: number;
}

/**
 * Page p:30.
 */
export interface ItemCountRequest {
}

/**
 * Page p:40.
 */
export interface ItemClearRequest {
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * One item, several, or a word.
   *
   * Page p:10.
   */
  "item.find": {
    /** The method is documented. */
    method: "GET";
    path: "/items";
    /** Everything that is sent, wherever it travels. */
    request: ItemFindRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ItemFindRequest;
    success: Reply<ItemFindPayload | Array<ItemFindItemFindPayload> | "none" | "all">;
    faults: {
      /**
       * The names to choose from.
       *
       * Provoked by `"*"` in `name`.
       *
       * Page p:21.
       */
      many: Reply<Array<string>>;
      /**
       * Who has it.
       *
       * Provoked by `"locked"` in `name`.
       *
       * Page p:22.
       */
      locked: Reply<LockedFault>;
      /**
       * Provoked by `"nothing"` in `name`.
       *
       * Page p:23.
       */
      nothing: Reply<null>;
    };
  };
  /**
   * A bare number.
   *
   * Page p:30.
   */
  "item.count": {
    /** The method is documented. */
    method: "GET";
    path: "/items/count";
    /** Everything that is sent, wherever it travels. */
    request: ItemCountRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ItemCountRequest;
    success: number;
    faults: {
    };
  };
  /**
   * Nothing comes back.
   *
   * Page p:40.
   */
  "item.clear": {
    /** The method is documented. */
    method: "POST";
    path: "/items/clear";
    /** Everything that is sent, wherever it travels. */
    request: ItemClearRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ItemClearRequest;
    success: Reply<null>;
    faults: {
    };
  };
}
