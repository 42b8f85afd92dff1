// Session: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:10.
 */
export interface PingRequest {
  /**
   * Page p:10.
   */
  "X-Csrf": string;
}

/**
 * Page p:20.
 */
export interface LoginRequest {
  /**
   * Page p:20.
   */
  "X-Csrf": string;
  /**
   * Page p:20.
   */
  user: string;
  /**
   * Page p:20.
   */
  password: string;
}

/**
 * Page p:21.
 */
export interface LoginPayload {
  /**
   * Page p:21.
   */
  session: Session;
}

/**
 * Page p:21.
 */
export interface Session {
  /**
   * Page p:21.
   */
  id: string;
}

/**
 * Page p:30.
 */
export interface WorkRequest {
  /**
   * Page p:30.
   */
  job: string;
  /**
   * Required, unless `auth` is given.
   *
   * Can be used instead of `auth`.
   *
   * Page p:30.
   */
  sid?: string;
  /**
   * Required, unless `sid` is given.
   *
   * Can be used instead of `sid`.
   *
   * Page p:30.
   */
  auth?: string;
}

/**
 * Page p:31.
 */
export interface WorkPayload {
  /**
   * Repeats `job` of the request.
   *
   * Page p:31.
   */
  job: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Fails the first time, and hands out what the next call needs.
   *
   * Page p:10.
   */
  "ping": {
    /** The method is documented. */
    method: "GET";
    path: "/ping";
    /** Everything that is sent, wherever it travels. */
    request: PingRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<PingRequest, "X-Csrf">;
    success: void;
    faults: {
      /**
       * Provoked by no `csrf`. Provoked by a wrong `csrf`.
       *
       * Page p:12.
       */
      token_needed: void;
    };
  };
  /**
   * Page p:20.
   */
  "login": {
    /** The method is documented. */
    method: "POST";
    path: "/login";
    /** Everything that is sent, wherever it travels. */
    request: LoginRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<LoginRequest, "X-Csrf">;
    success: LoginPayload;
    faults: {
      /**
       * Provoked by a wrong `password`.
       *
       * Page p:22.
       */
      refused: void;
    };
  };
  /**
   * Page p:30.
   */
  "work": {
    /** The method is documented. */
    method: "GET";
    path: "/work/{job}";
    /** Everything that is sent, wherever it travels. */
    request: WorkRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<WorkRequest, "job" | "sid" | "auth">;
    success: WorkPayload;
    faults: {
      /**
       * Provoked by a wrong `session`.
       *
       * Page p:32.
       */
      no_session: void;
    };
  };
}
