// Values: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-40.
 */
export interface ItemAddRequest {
  /**
   * `Closed`: no more to come.
   *
   * Page p:2-40.
   */
  kind?: "Open" | "Closed";
  /**
   * Letters may be of either case.
   *
   * Page p:2-40.
   */
  colour?: string;
  /**
   * For example `S`, `M`, `L`.
   *
   * Page p:2-40.
   */
  size?: string;
  /**
   * One of `1`, `2`, `3`.
   *
   * Page p:2-40.
   */
  grade?: 1 | 2 | 3;
  /**
   * 2 to 8 characters. Has to match `[A-Z]\d+`.
   *
   * Page p:2-40.
   */
  code?: string;
  /**
   * At most 255 characters.
   *
   * Page p:2-40.
   */
  name?: string;
  /**
   * Less than `1000`. At least `1`.
   *
   * Page p:2-40.
   */
  count?: number;
  /**
   * In percent. Greater than `0`. At most `99.5`. At most 2 decimals. A decimal: binary floating
   * point may not hold it exactly.
   *
   * Page p:2-40.
   */
  share?: number;
  /**
   * At least `0.01`. At most 2 decimals. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  price?: string | number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  ordered?: number;
  /**
   * At most `ordered`. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  scheduled?: number;
  /**
   * At most the quantity in stock. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  stored?: number;
  /**
   * 1 to 3 entries.
   *
   * Page p:2-40.
   */
  lines?: Array<Line>;
  /**
   * Left out, it is `false`.
   *
   * Page p:2-40.
   */
  flag?: boolean;
  /**
   * At least `2001-01-31`. On the wire `YYYY-MM-DD`.
   *
   * Left out, it is the day of the call.
   *
   * Page p:2-40.
   */
  day?: string;
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page p:2-40.
   */
  since?: string;
  /**
   * Greater than `since`. Less than the end of the contract. On the wire `YYYY-MM-DD`.
   *
   * Page p:2-40.
   */
  until?: string;
  /**
   * At most 10 characters. Has to match `\d+`.
   *
   * Page p:2-40.
   */
  identifier?: string | number;
  /**
   * Left out: chosen by the system.
   *
   * Page p:2-40.
   */
  system?: string;
  /**
   * Deprecated: use name.
   *
   * Page p:2-40.
   *
   * @deprecated use name
   */
  old?: string;
}

/**
 * Page p:2-40.
 */
export interface Line {
  /**
   * At most `ordered` of the object around. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Page p:2-40.
   */
  quantity: number;
}

/**
 * Page p:50.
 */
export interface ItemAddPayload {
  /**
   * Repeats `kind` of the request.
   *
   * Page p:50.
   */
  kind: string;
  /**
   * Page p:50.
   */
  count: number | string;
  /**
   * Page p:50.
   */
  item?: Row;
}

/**
 * Page p:2-40.
 */
export interface Row {
  /**
   * `Closed`: no more to come.
   *
   * Page p:2-40.
   */
  kind?: "Open" | "Closed";
  /**
   * Letters may be of either case.
   *
   * Page p:2-40.
   */
  colour?: string;
  /**
   * For example `S`, `M`, `L`.
   *
   * Page p:2-40.
   */
  size?: string;
  /**
   * One of `1`, `2`, `3`.
   *
   * Page p:2-40.
   */
  grade?: 1 | 2 | 3;
  /**
   * 2 to 8 characters. Has to match `[A-Z]\d+`.
   *
   * Page p:2-40.
   */
  code?: string;
  /**
   * At most 255 characters.
   *
   * Page p:2-40.
   */
  name?: string;
  /**
   * Less than `1000`. At least `1`.
   *
   * Page p:2-40.
   */
  count?: number;
  /**
   * In percent. Greater than `0`. At most `99.5`. At most 2 decimals. A decimal: binary floating
   * point may not hold it exactly.
   *
   * Page p:2-40.
   */
  share?: number;
  /**
   * At least `0.01`. At most 2 decimals. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  price?: string | number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  ordered?: number;
  /**
   * At most `ordered`. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  scheduled?: number;
  /**
   * At most the quantity in stock. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  stored?: number;
  /**
   * 1 to 3 entries.
   *
   * Page p:2-40.
   */
  lines?: Array<Line>;
  /**
   * Left out, it is `false`.
   *
   * Page p:2-40.
   */
  flag?: boolean;
  /**
   * At least `2001-01-31`. On the wire `YYYY-MM-DD`.
   *
   * Left out, it is the day of the call.
   *
   * Page p:2-40.
   */
  day?: string;
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page p:2-40.
   */
  since?: string;
  /**
   * Greater than `since`. Less than the end of the contract. On the wire `YYYY-MM-DD`.
   *
   * Page p:2-40.
   */
  until?: string;
  /**
   * At most 10 characters. Has to match `\d+`.
   *
   * Page p:2-40.
   */
  identifier?: string | number;
  /**
   * Left out: chosen by the system.
   *
   * Page p:2-40.
   */
  system?: string;
  /**
   * Deprecated: use name.
   *
   * Page p:2-40.
   *
   * @deprecated use name
   */
  old?: string;
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
