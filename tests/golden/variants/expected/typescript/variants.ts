// Variants: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-30.
 */
export type ItemAddRequest =
  | (Without<ItemAddRequestPart, "kind"> & { kind?: "PART" })
  | (Without<ItemAddRequestWork, "kind"> & { kind: "WORK" });

/**
 * Something from the store.
 *
 * Page p:2-30.
 */
export interface ItemAddRequestPart {
  /**
   * Left out, it is `"PART"`.
   *
   * Page p:2-30.
   */
  kind?: string;
  /**
   * Page p:2-30.
   */
  note?: string;
  /**
   * Page p:2-30.
   */
  part: string;
  /**
   * Page p:2-30.
   */
  lot?: string;
}

/**
 * Page p:2-30.
 */
export interface ItemAddRequestWork {
  /**
   * Left out, it is `"PART"`.
   *
   * Page p:2-30.
   */
  kind?: string;
  /**
   * Page p:2-30.
   */
  note?: string;
  /**
   * Greater than `0`. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-30.
   */
  hours: number;
}

/**
 * Page p:40.
 */
export type ItemAddPayload =
  | (Without<ItemAddPayloadTrue, "done"> & { done: true })
  | (Without<ItemAddPayloadFalse, "done"> & { done: false });

/**
 * Page p:40.
 */
export interface ItemAddPayloadTrue {
  /**
   * Page p:40.
   */
  done: boolean;
  /**
   * Page p:40.
   */
  number: number;
}

/**
 * Page p:40.
 */
export interface ItemAddPayloadFalse {
  /**
   * Page p:40.
   */
  done: boolean;
  /**
   * Page p:40.
   */
  why: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "item.add": {
    /** The method is documented. */
    method: "POST";
    path: "/items";
    /** Everything that is sent, wherever it travels. */
    request: ItemAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ItemAddRequest;
    success: ItemAddPayload;
    faults: {
    };
  };
}
