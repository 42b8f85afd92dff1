// Wire: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-40.
 */
export interface WireSendRequest {
  /**
   * Page p:2-40.
   */
  number?: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  decimal?: string | number;
  /**
   * Page p:2-40.
   */
  identifier?: string | number;
  /**
   * Page p:2-40.
   */
  truth?: boolean | "true" | "false";
  /**
   * Page p:2-40.
   */
  yes_no?: "Y" | "N";
  /**
   * Page p:2-40.
   */
  bit?: 1 | 0 | "1" | "0";
  /**
   * Page p:2-40.
   */
  true_false?: "true" | "false";
  /**
   * Beyond 2^53.
   *
   * At least `0`.
   *
   * Page p:2-40.
   */
  big?: number;
  /**
   * Page p:2-40.
   */
  nothing?: string | null;
  /**
   * Page p:2-40.
   */
  count?: number | null | -1;
  /**
   * Its values are joined by `|` in one text.
   *
   * Page p:2-40.
   */
  names?: string;
  /**
   * At most 2 entries. Its values are joined by `,` in one text.
   *
   * Page p:2-40.
   */
  codes?: string;
  /**
   * Its values are joined by `,` in one text.
   *
   * Page p:2-40.
   */
  pair?: string;
  /**
   * The text is filled up.
   *
   * Page p:2-40.
   */
  padded?: string;
  /**
   * At most `99`. The text is filled up.
   *
   * Page p:2-40.
   */
  filled?: string;
  /**
   * Its value is packed in a text.
   *
   * Page p:2-40.
   */
  packed?: Packed | string;
  /**
   * Page p:2-40.
   */
  blob?: string;
  /**
   * Its value is packed in a text.
   *
   * Page p:2-40.
   */
  coded?: string;
}

/**
 * Its value is packed in a text.
 *
 * Page p:2-40.
 */
export interface Packed {
  /**
   * Page p:2-40.
   */
  inner: number;
}

/**
 * Page p:2-40.
 */
export interface Row {
  /**
   * Page p:2-40.
   */
  number?: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-40.
   */
  decimal?: string | number;
  /**
   * Page p:2-40.
   */
  identifier?: string | number;
  /**
   * Page p:2-40.
   */
  truth?: boolean | "true" | "false";
  /**
   * Page p:2-40.
   */
  yes_no?: "Y" | "N";
  /**
   * Page p:2-40.
   */
  bit?: 1 | 0 | "1" | "0";
  /**
   * Page p:2-40.
   */
  true_false?: "true" | "false";
  /**
   * Beyond 2^53.
   *
   * At least `0`.
   *
   * Page p:2-40.
   */
  big?: number;
  /**
   * Page p:2-40.
   */
  nothing?: string | null;
  /**
   * Page p:2-40.
   */
  count?: number | null | -1;
  /**
   * Its values are joined by `|` in one text.
   *
   * Page p:2-40.
   */
  names?: string;
  /**
   * At most 2 entries. Its values are joined by `,` in one text.
   *
   * Page p:2-40.
   */
  codes?: string;
  /**
   * Its values are joined by `,` in one text.
   *
   * Page p:2-40.
   */
  pair?: string;
  /**
   * The text is filled up.
   *
   * Page p:2-40.
   */
  padded?: string;
  /**
   * At most `99`. The text is filled up.
   *
   * Page p:2-40.
   */
  filled?: string;
  /**
   * Its value is packed in a text.
   *
   * Page p:2-40.
   */
  packed?: Packed | string;
  /**
   * Page p:2-40.
   */
  blob?: string;
  /**
   * Its value is packed in a text.
   *
   * Page p:2-40.
   */
  coded?: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "wire.send": {
    /** The method is documented. */
    method: "POST";
    path: "/wire";
    /** Everything that is sent, wherever it travels. */
    request: WireSendRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: WireSendRequest;
    success: Row;
    faults: {
    };
  };
}
