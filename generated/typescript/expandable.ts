// Expandable: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * What a failed call returns.
 *
 * Page serial:169-170.
 */
export interface Failure {
  /**
   * Not documented: Whether this repeats the words that the page prints behind the status.
   *
   * Only an example shows: whether it is required, its type.
   *
   * Page serial:169-170.
   */
  MESSAGE: string;
  /**
   * Not documented: Which codes there are.
   *
   * Only an example shows: whether it is required, its type.
   *
   * Page serial:169-170.
   */
  MESSAGE_CODE: string;
}

/**
 * What request and reply have in common.
 *
 * Page serial:18-20, serial:26-27.
 */
export interface SerialNumberCreateRequest {
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LOT_ID?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIP_TO_CUST?: string;
  /**
   * For example `A`.
   *
   * Not documented: Which letters there are.
   *
   * Only an example shows it: page serial:38, serial:50, serial:100.
   */
  SN_STATUS?: string;
  /**
   * For example `MS`.
   *
   * Only an example shows it: page serial:39, serial:51, serial:101.
   */
  STORES_CODE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  STOCK_LOCATION?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SO_ID?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SO_LINE_NO?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIPMENT_NO?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOLD_TO_CUST?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  BILL_TO_CUST?: string;
  /**
   * Not documented: How dates are written. It goes for every date here.
   *
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIPPED_DATE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIP_TYPE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  RETURNED_DATE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  DATE_SCRAPPED?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  RA_REASON?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  DWG_REV?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ECN?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ON_WARRANTY?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  OFF_WARRANTY?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SERV_CONTRACT?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  CONTACT?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LOCATION?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  REFERENCE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LAST_SERVICE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  NEXT_SERVICE?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_1?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_2?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_3?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_4?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_5?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_6?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_7?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_8?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_9?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_10?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_11?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_12?: string;
  /**
   * Free text.
   *
   * At most 32765 characters.
   *
   * Only an example shows: its type.
   *
   * Page serial:40, serial:85, serial:154.
   */
  NOTES?: string;
  /**
   * Web addresses and file paths, several in one text.
   *
   * Its values are joined by `|` in one text.
   *
   * Only an example shows: its type, its joined.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ATTACHMENTS?: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:29, serial:36, serial:46.
   */
  PART_ID: string;
  /**
   * Only an example shows: its type.
   *
   * Page serial:30, serial:37, serial:47.
   */
  SERIAL_NUMBER: string;
  /**
   * The token of this session.
   *
   * Only an example shows: its type.
   *
   * Page serial:31, serial:33, serial:42, serial:87.
   */
  AUTH_TOKEN: string;
}

/**
 * The serial number as it was made.
 *
 * Page serial:96-155.
 */
export interface SerialNumberCreatePayload {
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LOT_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIP_TO_CUST: string;
  /**
   * For example `A`.
   *
   * Not documented: Which letters there are.
   *
   * Only an example shows it: page serial:38, serial:50, serial:100.
   */
  SN_STATUS: string;
  /**
   * For example `MS`.
   *
   * Only an example shows it: page serial:39, serial:51, serial:101.
   */
  STORES_CODE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  STOCK_LOCATION: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SO_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SO_LINE_NO: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIPMENT_NO: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOLD_TO_CUST: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  BILL_TO_CUST: string;
  /**
   * Not documented: How dates are written. It goes for every date here.
   *
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIPPED_DATE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SHIP_TYPE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  RETURNED_DATE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  DATE_SCRAPPED: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  RA_REASON: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  DWG_REV: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ECN: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ON_WARRANTY: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  OFF_WARRANTY: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SERV_CONTRACT: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  CONTACT: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LOCATION: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  REFERENCE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  LAST_SERVICE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  NEXT_SERVICE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_1: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_2: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_3: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_4: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_5: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_6: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_7: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_8: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_9: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_10: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_11: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  SOFSN_USER_12: string;
  /**
   * Free text.
   *
   * At most 32765 characters.
   *
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:40, serial:85, serial:154.
   */
  NOTES: string | "";
  /**
   * Web addresses and file paths, several in one text.
   *
   * Its values are joined by `|` in one text.
   *
   * Only an example shows: whether it is required, its type, its null as, its joined.
   *
   * Page serial:48-86, serial:98-102, serial:105-113, serial:115-125, serial:135-146,
   * serial:154-155.
   */
  ATTACHMENTS: string;
  /**
   * Repeats `PART_ID` of the request.
   *
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  PART_ID: string;
  /**
   * Repeats `SERIAL_NUMBER` of the request.
   *
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  SERIAL_NUMBER: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  FROM_STORES: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  FROM_LOCATION: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  DATE_CONSIGNED: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  ORDER_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  LINE_NUMBER: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  ORDER_REFERENCE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  BATCH_NUMBER: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  PROGRAM_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  ORIG_SO_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  ORIG_SHIP_TO: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  ORIG_SHIP_DATE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  LAST_INVOICE: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  CREATED_BY: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  DATE_CREATED: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  MODIFIED_BY: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  DATE_MODIFIED: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  OPERATOR_ID: string;
  /**
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  DATE_LAST_UPDT: string;
  /**
   * Not documented: How times are written.
   *
   * Only an example shows: whether it is required, its type, its null as.
   *
   * Page serial:96-155.
   */
  TIME_LAST_UPDT: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Create a serial number.
   *
   * Makes a new serial number of a part and returns it, as the Serial Number Editor (SOESN) does.
   *
   * Page serial:18-20, serial:26-27.
   */
  "serial_number.create": {
    /** The method is documented. */
    method: "POST";
    path: "/api/serial-number-create";
    /** Everything that is sent, wherever it travels. */
    request: SerialNumberCreateRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: SerialNumberCreateRequest;
    success: SerialNumberCreatePayload;
    faults: {
      /**
       * The body is not JSON.
       *
       * Its text: `Request JSON is invalid.`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page serial:157-158, serial:160, serial:167.
       */
      bad_json: Failure;
      /**
       * No token was sent.
       *
       * Its text: `Auth Token was not provided.`.
       *
       * Provoked by no `auth_token`.
       *
       * Page serial:161.
       */
      token_missing: Failure;
      /**
       * The token has the wrong form.
       *
       * Its text: `Auth Token is malformed.`.
       *
       * Provoked by a malformed `auth_token`.
       *
       * Page serial:162.
       */
      token_malformed: Failure;
      /**
       * The token lets nobody in.
       *
       * Its text: `Auth Token login failure.`.
       *
       * Provoked by a wrong `auth_token`.
       *
       * Page serial:163.
       */
      token_refused: Failure;
      /**
       * Only POST is answered.
       *
       * Its text: `Request method must be POST.`.
       *
       * Provoked by a wrong method.
       *
       * Page serial:164.
       */
      wrong_method: Failure;
      /**
       * Anything else that goes wrong.
       *
       * Its text: `{message}`.
       *
       * Provoked by what makes the vendor's program fail.
       *
       * Page serial:165.
       */
      failed: Failure;
    };
  };
}
