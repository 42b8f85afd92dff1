// Bodies: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:10-15.
 */
export interface FilePutRequest {
  /**
   * Page p:10-15.
   */
  name: string;
  /**
   * Page p:10-15.
   */
  content: string;
  /**
   * Page p:10-15.
   */
  thumbnail?: string;
  /**
   * Page p:10-15.
   */
  meta?: Meta;
}

/**
 * Page p:10-15.
 */
export interface Meta {
  /**
   * Page p:10-15.
   */
  pages: number;
}

/**
 * Page p:20-25.
 */
export interface FormPostRequest {
  /**
   * Page p:20-25.
   */
  name: string;
  /**
   * Page p:20-25.
   */
  agree: "on" | "off";
  /**
   * At most 2 decimals. A decimal: binary floating point may not hold it exactly.
   *
   * Page p:20-25.
   */
  amount?: number;
  /**
   * On the wire `MM/DD/YYYY`.
   *
   * Page p:20-25.
   */
  day?: string;
}

/**
 * Page p:30-33.
 */
export interface NotePutRequest {
  /**
   * Page p:30-33.
   */
  id: string;
  /**
   * At most 80 characters.
   *
   * Page p:30-33.
   */
  note: string;
}

/**
 * Page p:40-44.
 */
export interface RowsPostRequest {
  /**
   * Page p:40-44.
   */
  dry?: boolean;
  /**
   * At least 1 entry.
   *
   * Page p:40-44.
   */
  rows: Array<unknown>;
}

/**
 * Page p:50.
 */
export interface AllDeleteRequest {
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * A file among other parts.
   *
   * Page p:10-15.
   */
  "file.put": {
    /** The method is documented. */
    method: "POST";
    path: "/files";
    /** Everything that is sent, wherever it travels. */
    request: FilePutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: FilePutRequest;
    success: void;
    faults: {
      /**
       * Provoked by leaving out `content`.
       *
       * Page p:15.
       */
      empty: void;
    };
  };
  /**
   * A form.
   *
   * Page p:20-25.
   */
  "form.post": {
    /** The method is documented. */
    method: "POST";
    path: "/form";
    /** Everything that is sent, wherever it travels. */
    request: FormPostRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: FormPostRequest;
    success: string;
    faults: {
    };
  };
  /**
   * Text alone.
   *
   * Page p:30-33.
   */
  "note.put": {
    /** The method is documented. */
    method: "PUT";
    path: "/notes/{id}";
    /** Everything that is sent, wherever it travels. */
    request: NotePutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<NotePutRequest, "id">;
    success: void;
    faults: {
    };
  };
  /**
   * A list is the whole body.
   *
   * Page p:40-44.
   */
  "rows.post": {
    /** The method is documented. */
    method: "POST";
    path: "/rows";
    /** Everything that is sent, wherever it travels. */
    request: RowsPostRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<RowsPostRequest, "dry">;
    success: Array<"done" | "left">;
    faults: {
    };
  };
  /**
   * Neither body goes nor comes.
   *
   * Page p:50.
   */
  "all.delete": {
    /** The method is documented. */
    method: "DELETE";
    path: "/rows";
    /** Everything that is sent, wherever it travels. */
    request: AllDeleteRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: AllDeleteRequest;
    success: void;
    faults: {
    };
  };
}
