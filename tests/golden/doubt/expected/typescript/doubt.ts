// Doubt: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-30.
 */
export interface ThingAddRequest {
  /**
   * Required.
   *
   * Its key (`Label`) is assumed; it may also be `The Label`.
   *
   * Page p:2-30.
   */
  Label?: string;
  /** Another key of `Label`, which the documents leave open. */
  "The Label"?: string;
  /**
   * Required.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Its key (`part_no`) is documented; p:40 says `part_num`. Its type (`decimal`) is assumed; it
   * may also be `string`. Assumed: whether it is required.
   *
   * Page p:2-30.
   */
  part_no?: number | string;
  /** Another key of `part_no`, which the documents leave open. */
  part_num?: number | string;
  /**
   * On the wire `MM-DD-YYYY`.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; p:41 says `["MMM-DD-YYYY"]`.
   *
   * Page p:2-30.
   */
  day?: string;
  /**
   * Required.
   *
   * Whether it is required (`true`) is documented; p:42 says `false`. Its enum (`["Open"]`) is
   * documented; p:43 says `["Open","Done"]`.
   *
   * Page p:2-30.
   */
  state?: "Open" | "Done";
  /**
   * Seen in a reply, not documented: its type.
   *
   * Page p:2-30.
   */
  size?: number;
  /**
   * Only an example shows it: page p:44.
   */
  extra?: string;
}

/**
 * Page p:51.
 */
export interface RefusedFault {
  /**
   * Page p:51.
   */
  why: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "thing.add": {
    /** The method is assumed. */
    method: "POST";
    path: "/things";
    /** Everything that is sent, wherever it travels. */
    request: ThingAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: ThingAddRequest;
    success: unknown;
    faults: {
      /**
       * Page p:51.
       */
      refused: RefusedFault;
    };
  };
}
