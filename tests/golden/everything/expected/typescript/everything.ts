// Everything: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * What every call answers with.
 *
 * Page orders:10-20.
 */
export interface Reply<Payload = unknown> {
  /**
   * Page orders:10-20.
   */
  status: Status;
  /**
   * Page orders:10-20.
   */
  ok: "Y" | "N";
  /**
   * Page orders:10-20.
   */
  total?: string | number;
  /**
   * Nobody says what it holds.
   *
   * Page orders:10-20.
   */
  data: Payload | null | "";
}

/**
 * Page orders:10-20.
 */
export interface Status {
  /**
   * Page orders:10-20.
   */
  code: string;
  /**
   * Page orders:10-20.
   */
  text: string | null;
}

/**
 * What the framework answers with.
 *
 * Page orders:21-24.
 */
export interface Trouble {
  /**
   * Page orders:21-24.
   */
  detail: string;
}

/**
 * Page orders:71-72.
 */
export interface SessionOpenRequest {
  /**
   * Assumed: its type.
   *
   * Page orders:71-72.
   */
  "X-First": string;
  /**
   * Assumed: its type.
   *
   * Page orders:71-72.
   */
  user: string;
  /**
   * Assumed: its type.
   *
   * Page orders:71-72.
   */
  key: string;
}

/**
 * Page orders:73.
 */
export interface SessionOpenPayload {
  /**
   * Page orders:73.
   */
  token: Token;
}

/**
 * Page orders:73.
 */
export interface Token {
  /**
   * Page orders:73.
   */
  value: string;
}

/**
 * Page orders:82-100.
 */
export type OrderAddRequest =
  | (Without<OrderAddRequestStandard, "kind"> & { kind: "STANDARD" })
  | (Without<OrderAddRequestMade, "kind"> & { kind: "MADE" });

/**
 * From the store.
 *
 * Page orders:82-100.
 */
export interface OrderAddRequestStandard {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  kind: string;
  /**
   * Required.
   *
   * Its key (`customer`) is documented; orders:130 says `cust`. Assumed: its type.
   *
   * Page orders:82-100.
   */
  customer?: string;
  /** Another key of `customer`, which the documents leave open. */
  cust?: string;
  /**
   * Its type (`string`) is assumed; it may also be `integer`. Assumed: whether it is required.
   *
   * Page orders:82-100.
   */
  reference: string | number;
  /**
   * Page orders:82-100.
   */
  lines: Array<LineRow>;
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page orders:82-100.
   */
  ordered?: string;
  /**
   * At least `ordered`. On the wire `YYYY-MM-DD`.
   *
   * Page orders:82-100.
   */
  wanted?: string;
  /**
   * For example `NET 10`, `COD`.
   *
   * Left out: those of the customer.
   *
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  terms?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  remark: string | null;
  /**
   * Its values are joined by `|` in one text.
   *
   * Page orders:82-100.
   */
  tags?: string;
  /**
   * Page orders:82-100.
   */
  frame?: [number, number];
  /**
   * Page orders:82-100.
   */
  attributes?: { [key: string]: string };
  /**
   * Page orders:82-100.
   */
  contact?: Contact;
  /**
   * Page orders:82-100.
   */
  extra?: unknown;
  /**
   * Nobody says whether it is required.
   *
   * Nobody says what it holds.
   *
   * Page orders:82-100.
   */
  memo?: unknown;
  /**
   * Its value is packed in a text.
   *
   * Page orders:82-100.
   */
  raw?: Raw | string;
  /**
   * Page orders:82-100.
   */
  picture?: string;
  /**
   * The text is filled up.
   *
   * Page orders:82-100.
   */
  number?: string;
  /**
   * Required if the part is lot coded.
   *
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  lot?: string;
  /**
   * Not together with `rebate`.
   *
   * In percent. At least `0`. At most `100`. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Page orders:82-100.
   */
  discount?: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Deprecated: use discount.
   *
   * Page orders:82-100.
   *
   * @deprecated use discount
   */
  rebate?: number;
  /**
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  store: string;
}

/**
 * Page orders:33-50.
 */
export interface LineRow {
  /**
   * The part.
   *
   * Required, unless `part_key` is given.
   *
   * At most 20 characters.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  part?: string;
  /**
   * Required when `part` is given.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  revision?: string;
  /**
   * Can be used instead of `part` and `revision`.
   *
   * Has to match `_[0-9A-Z]{9}`.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  part_key?: string;
  /**
   * In pieces. Greater than `0`. A decimal: binary floating point may not hold it exactly.
   *
   * Page orders:33-50.
   */
  quantity: number;
  /**
   * On the wire `MM/DD/YYYY` or `YYYY-MM-DD`.
   *
   * Left out, it is the day of the call.
   *
   * Page orders:33-50.
   */
  due?: string;
  /**
   * Only when `due` is given.
   *
   * On the wire `HH:mm`.
   *
   * Page orders:33-50.
   */
  "due time"?: string;
  /**
   * Page orders:33-50.
   */
  price?: Money;
  /**
   * At least 1 entry.
   *
   * Page orders:33-50.
   */
  schedule?: Array<Schedule>;
}

/**
 * An amount in a currency.
 *
 * Page orders:30-32.
 */
export interface Money {
  /**
   * Greater than `0`. At most 2 decimals. A decimal: binary floating point may not hold it exactly.
   *
   * Page orders:30-32.
   */
  amount: number;
  /**
   * `USD`: the dollar. Letters may be of either case.
   *
   * Page orders:30-32.
   */
  currency: string;
}

/**
 * Page orders:33-50.
 */
export interface Schedule {
  /**
   * At most `quantity` of the object around. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Page orders:33-50.
   */
  quantity: number;
  /**
   * Left out, it is `false`.
   *
   * Page orders:33-50.
   */
  done?: 1 | 0 | "1" | "0";
}

/**
 * Page orders:82-100.
 */
export type Contact = string | ContactObject;

/**
 * Page orders:82-100.
 */
export interface ContactObject {
  /**
   * Page orders:82-100.
   */
  id: number;
}

/**
 * Its value is packed in a text.
 *
 * Page orders:82-100.
 */
export interface Raw {
  /**
   * Page orders:82-100.
   */
  version: number;
}

/**
 * Page orders:82-100.
 */
export interface OrderAddRequestMade {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  kind: string;
  /**
   * Required.
   *
   * Its key (`customer`) is documented; orders:130 says `cust`. Assumed: its type.
   *
   * Page orders:82-100.
   */
  customer?: string;
  /** Another key of `customer`, which the documents leave open. */
  cust?: string;
  /**
   * Its type (`string`) is assumed; it may also be `integer`. Assumed: whether it is required.
   *
   * Page orders:82-100.
   */
  reference: string | number;
  /**
   * Page orders:82-100.
   */
  lines: Array<LineRow>;
  /**
   * On the wire `YYYY-MM-DD`.
   *
   * Page orders:82-100.
   */
  ordered?: string;
  /**
   * At least `ordered`. On the wire `YYYY-MM-DD`.
   *
   * Page orders:82-100.
   */
  wanted?: string;
  /**
   * For example `NET 10`, `COD`.
   *
   * Left out: those of the customer.
   *
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  terms?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  remark: string | null;
  /**
   * Its values are joined by `|` in one text.
   *
   * Page orders:82-100.
   */
  tags?: string;
  /**
   * Page orders:82-100.
   */
  frame?: [number, number];
  /**
   * Page orders:82-100.
   */
  attributes?: { [key: string]: string };
  /**
   * Page orders:82-100.
   */
  contact?: Contact;
  /**
   * Page orders:82-100.
   */
  extra?: unknown;
  /**
   * Nobody says whether it is required.
   *
   * Nobody says what it holds.
   *
   * Page orders:82-100.
   */
  memo?: unknown;
  /**
   * Its value is packed in a text.
   *
   * Page orders:82-100.
   */
  raw?: Raw | string;
  /**
   * Page orders:82-100.
   */
  picture?: string;
  /**
   * The text is filled up.
   *
   * Page orders:82-100.
   */
  number?: string;
  /**
   * Required if the part is lot coded.
   *
   * Assumed: its type.
   *
   * Page orders:82-100.
   */
  lot?: string;
  /**
   * Not together with `rebate`.
   *
   * In percent. At least `0`. At most `100`. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Page orders:82-100.
   */
  discount?: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Deprecated: use discount.
   *
   * Page orders:82-100.
   *
   * @deprecated use discount
   */
  rebate?: number;
  /**
   * Page orders:82-100.
   */
  recipe: PartTree;
  /**
   * At least `1`.
   *
   * Page orders:82-100.
   */
  weeks: number;
}

/**
 * Page orders:61.
 */
export interface PartTree {
  /**
   * Page orders:61.
   */
  part: string;
  /**
   * Page orders:61.
   */
  made_of?: Array<PartTree>;
}

/**
 * Page orders:101-110.
 */
export interface OrderAddPayload {
  /**
   * Page orders:101-110.
   */
  order: string;
  /**
   * Repeats `customer` of the request.
   *
   * Page orders:101-110.
   */
  customer: string;
  /**
   * Page orders:101-110.
   */
  lines: Array<Line>;
}

/**
 * Only an example shows it: page orders:51-60.
 */
export interface Line {
  /**
   * The part.
   *
   * Required, unless `part_key` is given.
   *
   * At most 20 characters.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  part?: string;
  /**
   * Required when `part` is given.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  revision?: string;
  /**
   * Can be used instead of `part` and `revision`.
   *
   * Has to match `_[0-9A-Z]{9}`.
   *
   * Assumed: its type.
   *
   * Page orders:33-50.
   */
  part_key?: string;
  /**
   * In pieces. Greater than `0`. A decimal: binary floating point may not hold it exactly.
   *
   * Page orders:33-50.
   */
  quantity: number;
  /**
   * On the wire `MM/DD/YYYY` or `YYYY-MM-DD`.
   *
   * Left out, it is the day of the call.
   *
   * Page orders:33-50.
   */
  due?: string;
  /**
   * Only when `due` is given.
   *
   * On the wire `HH:mm`.
   *
   * Page orders:33-50.
   */
  "due time"?: string;
  /**
   * Page orders:33-50.
   */
  price?: Money;
  /**
   * Only an example shows it: page orders:51-60.
   */
  key: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page orders:51-60.
   */
  note?: string | null;
}

/**
 * Page orders:141-146.
 */
export interface OrderFindRequest {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:141-146.
   */
  state?: "Open" | "Released" | "Done";
  /**
   * On the wire `rfc3339`.
   *
   * Page orders:141-146.
   */
  since?: string;
  /**
   * Left out, it is `1`.
   *
   * Page orders:141-146.
   */
  page?: number;
  /**
   * At most `100`.
   *
   * Page orders:141-146.
   */
  size?: number;
  /**
   * Assumed: its type.
   *
   * Page orders:141-146.
   */
  from?: string;
}

/**
 * Page orders:147-150.
 */
export interface OrderFindPayload {
  /**
   * Page orders:147-150.
   */
  order: string;
  /**
   * On the wire `unix`.
   *
   * Page orders:147-150.
   */
  changed: number;
  /**
   * Page orders:147-150.
   */
  sum: Money;
}

/**
 * Page orders:147-150.
 */
export interface OrderFindOrderFindPayload {
  /**
   * Page orders:147-150.
   */
  none: boolean;
}

/**
 * Page orders:161.
 */
export interface OrderReleaseRequest {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page orders:161.
   */
  order: string;
}

/**
 * Page files:3-6.
 */
export interface FilePutRequest {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page files:3-6.
   */
  folder: string;
  /**
   * Assumed: its type.
   *
   * Page files:3-6.
   */
  name: string;
  /**
   * Page files:3-6.
   */
  content: string;
  /**
   * Assumed: its type.
   *
   * Page files:3-6.
   */
  kind: "drawing" | "text";
}

/**
 * Page files:9.
 */
export interface FileGetRequest {
  /**
   * Required, unless `Authorization` is given.
   *
   * Assumed: its type.
   *
   * Page orders:8.
   */
  "X-Session"?: string;
  /**
   * Can be used instead of `X-Session`.
   *
   * Assumed: whether it is required, its type.
   *
   * Page orders:8.
   */
  Authorization?: string;
  /**
   * Assumed: its type.
   *
   * Page files:9.
   */
  folder: string;
  /**
   * Assumed: its type.
   *
   * Page files:9.
   */
  name: string;
  /**
   * Assumed: whether it is required.
   *
   * Page files:9.
   */
  cookie?: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Open a session.
   *
   * Page orders:70.
   */
  "session.open": {
    /** The method is documented. */
    method: "POST";
    path: "/session";
    /** Everything that is sent, wherever it travels. */
    request: SessionOpenRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<SessionOpenRequest, "X-First">;
    success: Reply<SessionOpenPayload>;
    faults: {
      /**
       * Its text: `Call again.`.
       *
       * Provoked by no `first`.
       *
       * Page orders:74.
       */
      first_call: Reply<unknown>;
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:25.
       */
      no_session: Reply<unknown>;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
  /**
   * Add an order.
   *
   * Makes an order with its lines.
   *
   * On the vendor's side: the account may order.
   *
   * Page orders:80-81.
   */
  "order.add": {
    /** The method is assumed. */
    method: "POST";
    path: "/{account}/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<OrderAddRequest, "X-Session" | "Authorization">;
    success: Reply<OrderAddPayload>;
    faults: {
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:111.
       */
      no_session: Reply<unknown>;
      /**
       * Its text: `Order refused: {why}`.
       *
       * Provoked by `"nobody"` in `customer`.
       *
       * Page orders:112.
       */
      refused: Reply<unknown>;
      /**
       * Its text: `{field} is missing.`.
       *
       * Provoked by leaving out any required field.
       *
       * Page orders:113.
       */
      missing: Reply<unknown>;
      /**
       * Its text: `Unprocessable.`.
       *
       * Provoked by the day has ended.
       *
       * Page orders:114.
       */
      odd: unknown;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
  /**
   * Page orders:140.
   */
  "order.find": {
    /** The method is documented. */
    method: "GET";
    path: "/{account}/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderFindRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<OrderFindRequest, "X-Session" | "Authorization">;
    success: Reply<Array<OrderFindPayload> | OrderFindOrderFindPayload>;
    faults: {
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:25.
       */
      no_session: Reply<unknown>;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
  /**
   * Page orders:160.
   */
  "order.release": {
    /** Nobody says the method. */
    method: string;
    path: "/{account}/orders/{order}/release";
    /** Everything that is sent, wherever it travels. */
    request: OrderReleaseRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<OrderReleaseRequest, "X-Session" | "Authorization" | "order">;
    success: unknown;
    faults: {
      /**
       * Its text: `Gone.`.
       *
       * Provoked by a `order` that does not exist.
       *
       * Page orders:162.
       */
      gone: Reply<unknown>;
      /**
       * Its text: `Order {order} is {state}.`.
       *
       * Provoked by a `order` in state `Released` or `Done`.
       *
       * Page orders:163.
       */
      done: Reply<unknown>;
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:25.
       */
      no_session: Reply<unknown>;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
  /**
   * Page files:2.
   */
  "file.put": {
    /** The method is documented. */
    method: "PUT";
    path: "/files/{folder}/{name}";
    /** Everything that is sent, wherever it travels. */
    request: FilePutRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<FilePutRequest, "X-Session" | "Authorization" | "folder" | "name" | "kind">;
    success: void;
    faults: {
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:25.
       */
      no_session: unknown;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
  /**
   * Page files:8.
   */
  "file.get": {
    /** The method is documented. */
    method: "GET";
    path: "/files/{folder}/{name}";
    /** Everything that is sent, wherever it travels. */
    request: FileGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: Without<FileGetRequest, "X-Session" | "Authorization" | "folder" | "name" | "cookie">;
    success: string;
    faults: {
      /**
       * Provoked by a wrong path.
       *
       * Page files:11.
       */
      not_found: void;
      /**
       * Its text: `No session.`.
       *
       * Provoked by no `session`. Provoked by a malformed `session`.
       *
       * Page orders:25.
       */
      no_session: unknown;
      /**
       * Provoked by a wrong method.
       *
       * Page orders:26.
       */
      wrong_method: void;
      /**
       * Its text: `Cannot read the body.{why}`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page orders:27.
       */
      broken: Trouble;
    };
  };
}
