// iFactory: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * What a failed call returns.
 *
 * The page numbers these labels; whether they are the JSON keys is a guess.
 *
 * Page assign:14.
 */
export interface Failure {
  /**
   * The HTTP status, repeated in the body.
   *
   * Its type (`integer`) is assumed; it may also be `string`. Assumed: its key, whether it is
   * required.
   *
   * Page assign:14.
   */
  Status: number | string;
  /**
   * Says what went wrong.
   *
   * The key is always there.
   *
   * Its key (`ErrorMessage`) is assumed; it may also be `Error Message`. Assumed: whether it is
   * required, its type.
   *
   * Page assign:14.
   */
  ErrorMessage?: string;
  /** Another key of `ErrorMessage`, which the documents leave open. */
  "Error Message"?: string;
  /**
   * The vendor's own code, to trace the error by.
   *
   * The key is always there.
   *
   * Its key (`ErrorCode`) is assumed; it may also be `Error Code`. Assumed: whether it is required,
   * its type.
   *
   * Page assign:14.
   */
  ErrorCode?: string;
  /** Another key of `ErrorCode`, which the documents leave open. */
  "Error Code"?: string;
  /**
   * The stack trace.
   *
   * Assumed: its key, whether it is required, its type.
   *
   * Page assign:14.
   */
  Exception: string;
  /**
   * Names the property at fault and repeats parts of the request.
   *
   * Nobody says what it holds.
   *
   * Not documented: How a property and what belongs to it are laid out.
   *
   * Assumed: its key, whether it is required.
   *
   * Page assign:14.
   */
  Errors: unknown;
}

/**
 * Page assign:14.
 */
export interface WipAssignRequest {
  /**
   * The order that gets the serial numbers.
   *
   * Required.
   *
   * Its key (`WorkOrderNumber`) is assumed; it may also be `Work Order Number`. Its type (`string`)
   * is assumed; it may also be `integer`.
   *
   * Page assign:14.
   */
  WorkOrderNumber?: string | number;
  /** Another key of `WorkOrderNumber`, which the documents leave open. */
  "Work Order Number"?: string | number;
  /**
   * The serial numbers to assign, one or several.
   *
   * Required.
   *
   * Not documented: Whether several numbers are a list or one text, and then how they are
   * separated.
   *
   * Its key (`AssignWIPSN`) is assumed; it may also be `Assign WIP SN`. Its type (`list`) is
   * assumed; it may also be `string`.
   *
   * Page assign:14.
   */
  AssignWIPSN?: Array<string> | string;
  /** Another key of `AssignWIPSN`, which the documents leave open. */
  "Assign WIP SN"?: Array<string> | string;
}

/**
 * Page assign:14.
 */
export interface WipAssignPayload {
  /**
   * The key is always there.
   *
   * Its key (`CustomerID`) is assumed; it may also be `Customer ID`. Its type (`integer`) is
   * assumed; it may also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  CustomerID?: number | string;
  /** Another key of `CustomerID`, which the documents leave open. */
  "Customer ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`AssemblyRevisionID`) is assumed; it may also be `Assembly Revision ID`. Its type
   * (`integer`) is assumed; it may also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  AssemblyRevisionID?: number | string;
  /** Another key of `AssemblyRevisionID`, which the documents leave open. */
  "Assembly Revision ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`RouteID`) is assumed; it may also be `Route ID`. Its type (`integer`) is assumed; it
   * may also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  RouteID?: number | string;
  /** Another key of `RouteID`, which the documents leave open. */
  "Route ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`BatchID`) is assumed; it may also be `Batch ID`. Its type (`integer`) is assumed; it
   * may also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  BatchID?: number | string;
  /** Another key of `BatchID`, which the documents leave open. */
  "Batch ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`BatchNumber`) is assumed; it may also be `Batch Number`. Its type (`string`) is
   * assumed; it may also be `integer`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  BatchNumber?: string | number;
  /** Another key of `BatchNumber`, which the documents leave open. */
  "Batch Number"?: string | number;
  /**
   * One entry for each piece of work in process that was made.
   *
   * The key is always there.
   *
   * Its key (`GeneratedWIPList`) is assumed; it may also be `Generated WIP List`. Assumed: whether
   * it is required, its type.
   *
   * Page assign:14.
   */
  GeneratedWIPList?: Array<GeneratedWip>;
  /** Another key of `GeneratedWIPList`, which the documents leave open. */
  "Generated WIP List"?: Array<GeneratedWip>;
}

/**
 * Page assign:14.
 */
export interface GeneratedWip {
  /**
   * The key is always there.
   *
   * Its key (`WIPID`) is assumed; it may also be `WIP ID`. Its type (`integer`) is assumed; it may
   * also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  WIPID?: number | string;
  /** Another key of `WIPID`, which the documents leave open. */
  "WIP ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`SerialNumber`) is assumed; it may also be `Serial Number`. Its type (`string`) is
   * assumed; it may also be `integer`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  SerialNumber?: string | number;
  /** Another key of `SerialNumber`, which the documents leave open. */
  "Serial Number"?: string | number;
  /**
   * The key is always there.
   *
   * Its key (`BatchID`) is assumed; it may also be `Batch ID`. Its type (`integer`) is assumed; it
   * may also be `string`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  BatchID?: number | string;
  /** Another key of `BatchID`, which the documents leave open. */
  "Batch ID"?: number | string;
  /**
   * The key is always there.
   *
   * Its key (`BatchNumber`) is assumed; it may also be `Batch Number`. Its type (`string`) is
   * assumed; it may also be `integer`. Assumed: whether it is required.
   *
   * Page assign:14.
   */
  BatchNumber?: string | number;
  /** Another key of `BatchNumber`, which the documents leave open. */
  "Batch Number"?: string | number;
  /**
   * Assumed: its key, whether it is required, its type.
   *
   * Page assign:14.
   */
  IsDeviated: boolean;
  /**
   * Assumed: its key, whether it is required, its type.
   *
   * Page assign:14.
   */
  Generated: boolean;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Assign serial numbers to a work order and release it.
   *
   * Gives the WIP serial numbers of a planned order of a third-party application.
   *
   * Not documented: Whether the order is still planned afterwards; the path alone speaks of a
   * release.
   *
   * Page assign:8, assign:14.
   */
  "wip.assign": {
    /** The method is documented. */
    method: "POST";
    path: "/api/Wip/AssignandReleaseWIPwithWorkOrder";
    /** Everything that is sent, wherever it travels. */
    request: WipAssignRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: WipAssignRequest;
    success: WipAssignPayload;
    faults: {
      /**
       * The call failed.
       *
       * Provoked by leaving out any required field.
       *
       * Not documented: Which codes and messages there are, and what causes each.
       *
       * Page assign:14.
       */
      failed: Failure;
    };
  };
}
