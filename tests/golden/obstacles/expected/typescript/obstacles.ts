// Obstacles */ "quoted" `ticked` <b>bold</b> [linked]: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:4-6.
 */
export interface ResultValue<Payload = unknown> {
  /**
   * Page p:4-6.
   */
  Ok: boolean;
  /**
   * Page p:4-6.
   */
  "$code": number;
  /**
   * Page p:4-6.
   */
  Err: string;
  /**
   * Nobody says what it holds.
   *
   * Page p:4-6.
   */
  Self: Payload | null;
}

/**
 * Page p:21-60.
 */
export interface SelfTypeRequest {
  /**
   * In the path; a keyword that cannot be raw.
   *
   * Page p:21-60.
   */
  crate: string;
  /**
   * Required, unless `Work Order Number` is given.
   *
   * Page p:21-60.
   */
  type?: string;
  /**
   * Required when `type` is `a`.
   *
   * Page p:21-60.
   */
  Type?: string;
  /**
   * Page p:21-60.
   */
  self?: string;
  /**
   * Page p:21-60.
   */
  Self?: string;
  /**
   * Only when `fn` is given. Not together with `yield`.
   *
   * Page p:21-60.
   */
  async?: string;
  /**
   * Page p:21-60.
   */
  fn?: string;
  /**
   * Page p:21-60.
   */
  yield?: string;
  /**
   * Page p:21-60.
   */
  "+1"?: string;
  /**
   * Page p:21-60.
   */
  "-1"?: string;
  /**
   * Page p:21-60.
   */
  "1"?: string;
  /**
   * Page p:21-60.
   */
  "3rdParty"?: string;
  /**
   * Page p:21-60.
   */
  "30/2% 10"?: string;
  /**
   * Page p:21-60.
   */
  "$id"?: string;
  /**
   * Page p:21-60.
   */
  id?: string;
  /**
   * Page p:21-60.
   */
  ID?: string;
  /**
   * Page p:21-60.
   */
  "@id"?: string;
  /**
   * Page p:21-60.
   */
  uOfMeas?: string;
  /**
   * Page p:21-60.
   */
  U_of_Meas?: string;
  /**
   * Can be used instead of `type`.
   *
   * Page p:21-60.
   */
  "Work Order Number"?: string;
  /**
   * Page p:21-60.
   */
  "größe"?: string;
  /**
   * Page p:21-60.
   */
  "数量"?: string;
  /**
   * Page p:21-60.
   */
  "λ"?: string;
  /**
   * Page p:21-60.
   */
  "say \"hi\""?: string;
  /**
   * A doc that ends *\/ early.
   *
   * Page p:21-60.
   */
  "*/ end"?: string;
  /**
   * Page p:21-60.
   */
  "/* start"?: string;
  /**
   * Page p:21-60.
   */
  "a\\b"?: string;
  /**
   * Page p:21-60.
   */
  "—"?: string;
  /**
   * Page p:21-60.
   */
  Option?: OptionValue;
  /**
   * Page p:21-60.
   */
  Result?: SelfTypeResult;
  /**
   * Page p:21-60.
   */
  Vec?: Array<VecValue>;
  /**
   * `Self`: One. `self`: Two. `SELF`: Three.
   *
   * Page p:21-60.
   */
  String?: "Self" | "Other" | "" | " " | "+1" | "-1" | "1" | "None" | "Some" | "<=" | "a\"b" | "größe";
  /**
   * For example `a`, `A`. `a`: Small. `A`: Large.
   *
   * Page p:21-60.
   */
  value?: string;
  /**
   * Page p:21-60.
   */
  message?: string;
  /**
   * Page p:21-60.
   */
  method?: string;
}

/**
 * A shape called Option <T>.
 *
 * Page p:10-12.
 */
export interface OptionValue {
  /**
   * Page p:10-12.
   */
  Some: string;
  /**
   * Page p:10-12.
   */
  None?: string;
}

/**
 * Page p:21-60.
 */
export interface SelfTypeResult {
  /**
   * Page p:21-60.
   */
  Ok: number;
  /**
   * Page p:21-60.
   */
  Err: string;
}

/**
 * Page p:21-60.
 */
export interface VecValue {
  /**
   * Page p:21-60.
   */
  Vec?: Array<string>;
}

/**
 * Page p:13.
 */
export interface SelfValue {
  /**
   * Page p:13.
   */
  me: OptionValue;
}

/**
 * Page p:71.
 */
export interface SelfTyPeRequest {
}

/**
 * Page p:72.
 */
export interface SelfTyPeSelfTyPePayload {
  /**
   * Page p:72.
   */
  Request: string;
  /**
   * Page p:72.
   */
  Payload: SelfTyPePayload;
}

/**
 * Page p:72.
 */
export interface SelfTyPePayload {
  /**
   * Page p:72.
   */
  x: string;
}

/**
 * Page p:74.
 */
export interface NoDotsHereRequest {
  /**
   * Page p:74.
   */
  only: string;
}

/**
 * Page p:86.
 */
export interface FileRequest {
  /**
   * Page p:86.
   */
  File: FileValue;
}

/**
 * Page p:80-84.
 */
export interface FileValue {
  /**
   * Page p:80-84.
   */
  rules?: string;
  /**
   * One of `true`.
   *
   * Page p:80-84.
   */
  operation?: true;
  /**
   * Page p:80-84.
   */
  State?: "NullableOpen";
  /**
   * Page p:80-84.
   */
  NullableState: "open" | "closed";
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Has "quotes", ends *\/ and <tags>.
   */
  "Self.type": {
    /** The method is documented. */
    method: "POST";
    path: "/{type}/self/{crate}";
    /** Everything that is sent, wherever it travels. */
    request: SelfTypeRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<SelfTypeRequest, "crate" | "type">;
    success: ResultValue<SelfValue>;
    faults: {
      /**
       * Its text: `No {type} in {self}: {payload} "{f}"`.
       *
       * Page p:62.
       */
      Undocumented: ResultValue<unknown>;
      /**
       * Its text: `{{braces}} stay`.
       *
       * Page p:63.
       */
      type: ResultValue<unknown>;
      /**
       * Page p:64.
       */
      Err: ResultValue<unknown>;
    };
  };
  "Self.ty-pe": {
    /** The method is documented. */
    method: "GET";
    path: "/other";
    /** Everything that is sent, wherever it travels. */
    request: SelfTyPeRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: SelfTyPeRequest;
    success: ResultValue<SelfTyPeSelfTyPePayload>;
    faults: {
    };
  };
  "no dots here": {
    /** The method is documented. */
    method: "GET";
    path: "/none";
    /** Everything that is sent, wherever it travels. */
    request: NoDotsHereRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: NoDotsHereRequest;
    success: ResultValue<null>;
    faults: {
    };
  };
  "File": {
    /** The method is documented. */
    method: "POST";
    path: "/file";
    /** Everything that is sent, wherever it travels. */
    request: FileRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: FileRequest;
    success: ResultValue<FileValue>;
    faults: {
    };
  };
}
