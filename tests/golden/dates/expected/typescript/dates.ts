// Dates: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-20.
 */
export interface DaySetRequest {
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page p:2-20.
   */
  iso?: string;
  /**
   * On the wire `MM-DD-YYYY`.
   *
   * Page p:2-20.
   */
  american?: string;
  /**
   * On the wire `MM-DD-YYYY` or `YYYY-MM-DD`.
   *
   * Page p:2-20.
   */
  either?: string;
  /**
   * On the wire `DD MMM YYYY`.
   *
   * Page p:2-20.
   */
  named?: string;
  /**
   * On the wire `M/D/YYYY`.
   *
   * Page p:2-20.
   */
  short?: string;
  /**
   * On the wire `HH:mm`.
   *
   * Page p:2-20.
   */
  clock?: string;
  /**
   * On the wire `rfc3339`.
   *
   * Page p:2-20.
   */
  stamp?: string;
  /**
   * On the wire `YYYYMMDDHHmmss`.
   *
   * Page p:2-20.
   */
  packed?: string;
  /**
   * On the wire `unix`.
   *
   * Page p:2-20.
   */
  epoch?: number;
  /**
   * On the wire `unix` or `rfc3339`.
   *
   * Page p:2-20.
   */
  both?: string | number;
  /**
   * CHAR(14).
   *
   * On the wire `YYYYMMDDHHmmss`.
   *
   * Page p:2-20.
   */
  fourteen?: string | "00000000000000" | "";
  /**
   * On the wire `MM/DD/YYYY` or `DD/MM/YYYY`.
   *
   * Not documented: Which of the two a date has.
   *
   * Page p:2-20.
   */
  swapped?: string;
  /**
   * Page p:2-20.
   */
  unknown?: string;
}

/**
 * Page p:2-20.
 */
export interface Row {
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page p:2-20.
   */
  iso?: string;
  /**
   * On the wire `MM-DD-YYYY`.
   *
   * Page p:2-20.
   */
  american?: string;
  /**
   * On the wire `MM-DD-YYYY` or `YYYY-MM-DD`.
   *
   * Page p:2-20.
   */
  either?: string;
  /**
   * On the wire `DD MMM YYYY`.
   *
   * Page p:2-20.
   */
  named?: string;
  /**
   * On the wire `M/D/YYYY`.
   *
   * Page p:2-20.
   */
  short?: string;
  /**
   * On the wire `HH:mm`.
   *
   * Page p:2-20.
   */
  clock?: string;
  /**
   * On the wire `rfc3339`.
   *
   * Page p:2-20.
   */
  stamp?: string;
  /**
   * On the wire `YYYYMMDDHHmmss`.
   *
   * Page p:2-20.
   */
  packed?: string;
  /**
   * On the wire `unix`.
   *
   * Page p:2-20.
   */
  epoch?: number;
  /**
   * On the wire `unix` or `rfc3339`.
   *
   * Page p:2-20.
   */
  both?: string | number;
  /**
   * CHAR(14).
   *
   * On the wire `YYYYMMDDHHmmss`.
   *
   * Page p:2-20.
   */
  fourteen?: string | "00000000000000" | "";
  /**
   * On the wire `MM/DD/YYYY` or `DD/MM/YYYY`.
   *
   * Not documented: Which of the two a date has.
   *
   * Page p:2-20.
   */
  swapped?: string;
  /**
   * Page p:2-20.
   */
  unknown?: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "day.set": {
    /** The method is documented. */
    method: "PUT";
    path: "/day";
    /** Everything that is sent, wherever it travels. */
    request: DaySetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: DaySetRequest;
    success: Row;
    faults: {
    };
  };
}
