// Encodings: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:4-20.
 */
export interface FilePutRequest {
  /**
   * Page p:4-20.
   */
  folder: string;
  /**
   * Page p:4-20.
   */
  name: string;
  /**
   * Page p:4-20.
   */
  content: string;
}

/**
 * Page p:23-30.
 */
export interface FindRequest {
  /**
   * Required, unless `Authorization` is given.
   *
   * Page p:23-30.
   */
  "x-access-token"?: string;
  /**
   * Can be used instead of `x-access-token`.
   *
   * Page p:23-30.
   */
  Authorization?: string;
  /**
   * Page p:23-30.
   */
  "x-channel": "A" | "B";
  /**
   * Page p:23-30.
   */
  session?: string;
  /**
   * Page p:23-30.
   */
  page?: number;
  /**
   * Page p:23-30.
   */
  key: string;
  /**
   * Page p:23-30.
   */
  words: Array<string>;
  /**
   * Only when `x-channel` is given. Not together with `session`.
   *
   * Page p:23-30.
   */
  limit?: number;
  /**
   * Required when `x-channel` is `A`.
   *
   * Page p:23-30.
   */
  kind?: string;
}

/**
 * Page p:51-60.
 */
export type ByHeaderRequest =
  | (Without<ByHeaderRequestA, "X-Kind"> & { "X-Kind": "A" })
  | (Without<ByHeaderRequestB, "X-Kind"> & { "X-Kind": "B" });

/**
 * Page p:51-60.
 */
export interface ByHeaderRequestA {
  /**
   * Page p:51-60.
   */
  "X-Kind": string;
  /**
   * Page p:51-60.
   */
  name: string;
  /**
   * Page p:51-60.
   */
  amount: number;
}

/**
 * Page p:51-60.
 */
export interface ByHeaderRequestB {
  /**
   * Page p:51-60.
   */
  "X-Kind": string;
  /**
   * Page p:51-60.
   */
  name: string;
  /**
   * Page p:51-60.
   */
  colour: string;
}

/**
 * Page p:41.
 */
export interface OddRequest {
  /**
   * Page p:41.
   */
  "X-Key": string;
  /**
   * Page p:41.
   */
  what: string;
}

/**
 * Page p:36.
 */
export interface GoneRequest {
  /**
   * Page p:36.
   */
  folder: string;
  /**
   * Page p:36.
   */
  deep?: boolean;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "file.put": {
    /** The method is documented. */
    method: "POST";
    path: "/files/{folder}";
    /** Everything that is sent, wherever it travels. */
    request: FilePutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<FilePutRequest, "folder">;
    success: void;
    faults: {
    };
  };
  "find": {
    /** The method is documented. */
    method: "POST";
    path: "/find";
    /** Everything that is sent, wherever it travels. */
    request: FindRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<FindRequest, "x-access-token" | "Authorization" | "x-channel" | "session" | "page">;
    success: Array<string>;
    faults: {
    };
  };
  "find_again": {
    /** The method is documented. */
    method: "POST";
    path: "/find_text";
    /** Everything that is sent, wherever it travels. */
    request: string;
    /** The message alone: without what travels in path, headers and the like. */
    message: string;
    success: string;
    faults: {
    };
  };
  "by_header": {
    /** The method is documented. */
    method: "POST";
    path: "/by_header";
    /** Everything that is sent, wherever it travels. */
    request: ByHeaderRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<ByHeaderRequest, "X-Kind">;
    success: void;
    faults: {
    };
  };
  "odd": {
    /** Nobody says the method. */
    method: string;
    path: "/odd/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: OddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<OddRequest, "X-Key">;
    success: unknown;
    faults: {
      /**
       * Page p:42.
       */
      refused: unknown;
    };
  };
  "gone": {
    /** The method is documented. */
    method: "DELETE";
    path: "/files/{folder}";
    /** Everything that is sent, wherever it travels. */
    request: GoneRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<GoneRequest, "folder">;
    success: void;
    faults: {
    };
  };
}
