// Paging: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-9.
 */
export interface Page<Payload = unknown> {
  /**
   * Page p:2-9.
   */
  total: number;
  /**
   * Page p:2-9.
   */
  page?: number;
  /**
   * At most `100`.
   *
   * Page p:2-9.
   */
  size?: number;
  /**
   * Page p:2-9.
   */
  next: string | null;
  /**
   * Nobody says what it holds.
   *
   * Page p:2-9.
   */
  rows: Payload;
}

/**
 * Page p:11-14.
 */
export interface RowListRequest {
  /**
   * At least `1`.
   *
   * Left out, it is `1`.
   *
   * Page p:11-14.
   */
  page?: number;
  /**
   * At least `1`. At most `100`.
   *
   * Left out, it is `20`.
   *
   * Page p:11-14.
   */
  size?: number;
}

/**
 * Page p:10.
 */
export interface RowListPayload {
  /**
   * Page p:10.
   */
  id: number;
}

/**
 * Page p:20.
 */
export interface RowScrollRequest {
  /**
   * Page p:20.
   */
  from?: string;
}

/**
 * Page p:20.
 */
export interface RowScrollPayload {
  /**
   * Page p:20.
   */
  id: number;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Page by page.
   *
   * Page p:10.
   */
  "row.list": {
    /** The method is documented. */
    method: "GET";
    path: "/rows";
    /** Everything that is sent, wherever it travels. */
    request: RowListRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: RowListRequest;
    success: Page<Array<RowListPayload>>;
    faults: {
    };
  };
  /**
   * From where the last page ended.
   *
   * Page p:20.
   */
  "row.scroll": {
    /** The method is documented. */
    method: "GET";
    path: "/rows/scroll";
    /** Everything that is sent, wherever it travels. */
    request: RowScrollRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: RowScrollRequest;
    success: Page<Array<RowScrollPayload>>;
    faults: {
    };
  };
}
