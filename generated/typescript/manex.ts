// ManEx: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * What every call answers with.
 *
 * Only an example shows it: page so:116-126, po:157-167.
 */
export interface Reply<Payload = unknown> {
  /**
   * Numbers the objects of one reply.
   *
   * Only an example shows it: page so:116-126, po:157-167.
   */
  "$id": string;
  /**
   * 200 means success.
   *
   * Only an example shows it: page so:116-126, po:157-167.
   */
  Code: number | string;
  /**
   * Only an example shows it: page so:116-126, po:157-167.
   */
  Message: string;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page so:116-126, po:157-167.
   */
  SessionId: string | null;
  /**
   * Whether the key was accepted.
   *
   * Only an example shows it: page so:116-126, po:157-167.
   */
  IsValidUser: boolean | "true" | "false";
  /**
   * Nobody says what it holds.
   *
   * Only an example shows it: page so:116-126, po:157-167.
   */
  ResponseObject: Payload | null | "null";
}

/**
 * What the web framework answers when no call has this path.
 *
 * Only an example shows it: page so:146-150, po:848-852.
 */
export interface Framework {
  /**
   * Only an example shows it: page so:146-150, po:848-852.
   */
  "$id": string;
  /**
   * Only an example shows it: page so:146-150, po:848-852.
   */
  Message: string;
  /**
   * Says whether the controller or the action is unknown.
   *
   * For example `No type was found that matches the controller named 'SOItemAdd'.`, `No type was
   * found that matches the controller named 'POScheduleAdd'.`, `No type was found that matches the
   * controller named 'POScheduleGet'.`, `No action was found on the controller 'Po' that matches
   * the name 'ItemDelet'.`, `No action was found on the controller 'Po' that matches the name
   * 'ScheduleDelet'.`. Has to match `No type was found that matches the controller named '.+'\.|No
   * action was found on the controller '.+' that matches the name '.+'\.`.
   *
   * Only an example shows it: page so:150, po:852, po:1202, po:1316, po:1421, po:1590.
   */
  MessageDetail: string;
}

/**
 * The rows that both tables print alike.
 *
 * Page so:4.
 */
export type SoItemAddRequest =
  | (Without<SoItemAddRequestStandardLine, "IsMisc"> & { IsMisc?: false })
  | (Without<SoItemAddRequestMiscellaneousLine, "IsMisc"> & { IsMisc: true });

/**
 * A standard line.
 *
 * Page so:4.
 */
export interface SoItemAddRequestStandardLine {
  /**
   * The order that gets the line.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  SoNo: string;
  /**
   * The line where the part goes.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  line_no?: string;
  /**
   * The part to add.
   *
   * Required, unless `uniq_key` is given.
   *
   * Its key (`part_no`) is documented; so:24, so:52, so:84, so:99 says `part_num`. Assumed: its
   * type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  part_no?: string;
  /** Another key of `part_no`, which the documents leave open. */
  part_num?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no`.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  uniq_key?: string;
  /**
   * How many come with each delivery.
   *
   * Greater than `0`. Less than `ord_qty`. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  eachQty?: number;
  /**
   * How many to add to the order.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page so:28-30, so:56-58.
   */
  ord_qty: number;
  /**
   * What the line is.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  soDet_Desc: string;
  /**
   * Days of transfer.
   *
   * In days.
   *
   * Left out: filled in by the system.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  trans_days?: number;
  /**
   * When the first delivery is due.
   *
   * Left out: filled in by the system.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  fstduedt?: string;
  /**
   * The time of delivery.
   *
   * On the wire `H:mm`.
   *
   * Not documented: Whether the hours go to 12 or to 24.
   *
   * Assumed: its type. Only an example shows: its format.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  deliv_time: string;
  /**
   * A note on the line.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  note?: string;
  /**
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  status: "Standard" | "Priority-1" | "Priority-2" | "Cancel" | "Closed";
  /**
   * The warehouse by its own key.
   *
   * On the vendor's side: used if the part is bought or made (BUY or MAKE).
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  w_key?: string;
  /**
   * The part's revision.
   *
   * Assumed: whether it is required, its type.
   *
   * Only an example shows it: page so:84, so:101.
   */
  revision?: string;
  /**
   * The unit of measure.
   *
   * Assumed: its type.
   *
   * Page so:26.
   */
  uOfMeas: string;
  /**
   * A standard line needs no mark.
   *
   * Left out, it is `false`.
   *
   * Assumed: its default.
   *
   * Page so:38-40.
   */
  IsMisc?: boolean;
}

/**
 * A miscellaneous line.
 *
 * Page so:4.
 */
export interface SoItemAddRequestMiscellaneousLine {
  /**
   * The order that gets the line.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  SoNo: string;
  /**
   * The line where the part goes.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  line_no?: string;
  /**
   * The part to add.
   *
   * Required, unless `uniq_key` is given.
   *
   * Its key (`part_no`) is documented; so:24, so:52, so:84, so:99 says `part_num`. Assumed: its
   * type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  part_no?: string;
  /** Another key of `part_no`, which the documents leave open. */
  part_num?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no`.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  uniq_key?: string;
  /**
   * How many come with each delivery.
   *
   * Greater than `0`. Less than `ord_qty`. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  eachQty?: number;
  /**
   * How many to add to the order.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page so:28-30, so:56-58.
   */
  ord_qty: number;
  /**
   * What the line is.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  soDet_Desc: string;
  /**
   * Days of transfer.
   *
   * In days.
   *
   * Left out: filled in by the system.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  trans_days?: number;
  /**
   * When the first delivery is due.
   *
   * Left out: filled in by the system.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  fstduedt?: string;
  /**
   * The time of delivery.
   *
   * On the wire `H:mm`.
   *
   * Not documented: Whether the hours go to 12 or to 24.
   *
   * Assumed: its type. Only an example shows: its format.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  deliv_time: string;
  /**
   * A note on the line.
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  note?: string;
  /**
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  status: "Standard" | "Priority-1" | "Priority-2" | "Cancel" | "Closed";
  /**
   * The warehouse by its own key.
   *
   * On the vendor's side: used if the part is bought or made (BUY or MAKE).
   *
   * Assumed: its type.
   *
   * Page so:22-25, so:27-37, so:50-53, so:55-65.
   */
  w_key?: string;
  /**
   * The part's revision.
   *
   * Assumed: whether it is required, its type.
   *
   * Only an example shows it: page so:84, so:101.
   */
  revision?: string;
  /**
   * The unit of measure. The table has it twice, each time under another key.
   *
   * Required.
   *
   * Its key (`uOfMeas`) is documented; so:69 says `U_of_Meas`. Assumed: its type.
   *
   * Page so:54, so:69.
   */
  uOfMeas?: string;
  /** Another key of `uOfMeas`, which the documents leave open. */
  U_of_Meas?: string;
  /**
   * Marks the line as miscellaneous.
   *
   * Page so:66-68.
   */
  IsMisc: boolean;
}

/**
 * What adding and editing an order take alike.
 *
 * Page po:20-62.
 */
export interface PoAddRequest {
  /**
   * The supplier.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  supName: string;
  /**
   * Who confirms the order.
   *
   * On the vendor's side: any text is taken.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  confirmName?: string;
  /**
   * The date of the order.
   *
   * Left out, it is the day of the call.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  poDate?: string;
  /**
   * Left out, it is `false`.
   *
   * Page po:20-37, po:117-133.
   */
  FreightIncluded?: 1 | 0;
  /**
   * Who buys, as LastName, FirstName.
   *
   * Has to match `[^,]+, [^,]+`.
   *
   * On the vendor's side: has to be a buyer in the system.
   *
   * Not documented: Whether the square brackets around the format are part of it.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  buyerName?: string;
  /**
   * Where the money goes.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  remitToLink?: string;
  /**
   * Where the confirmation goes.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  confirmToLink?: string;
  /**
   * Where the goods go.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  receiveToLink?: string;
  /**
   * When the goods may come.
   *
   * On the wire `HH:mm`.
   *
   * Page po:20-37, po:117-133.
   */
  deliveryTime?: string;
  /**
   * How the supplier is paid.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  Terms?: "NET 10" | "NET 15" | "NET 30" | "NET 30/2% 10" | "NET 45" | "COD" | "NONE";
  /**
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  FOB?: string;
  /**
   * How the goods are shipped.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shipVia?: string;
  /**
   * Assumed: its type.
   *
   * Page po:32-33, po:129.
   */
  shipCharge?: string;
  /**
   * Typed in by hand.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Left out, it is `0`.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shippingAmount?: number;
  /**
   * Left out, it is `false`.
   *
   * Page po:20-37, po:117-133.
   */
  isShippingTaxable?: 1 | 0;
  /**
   * The tax on the shipping.
   *
   * Only when `isShippingTaxable` is `true`.
   *
   * In percent. A decimal: binary floating point may not hold it exactly.
   *
   * Left out, it is `0.00`.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shippingTaxPct?: number;
  /**
   * The supplier's billing address.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  billToLink?: string;
  /**
   * The items of the order; the text asks for one, the table does not.
   *
   * Whether it is required (`false`) is documented; po:13 says `true`.
   *
   * Page po:38-62.
   */
  POItemsList?: Array<PoItem>;
}

/**
 * Page po:38-62.
 */
export interface PoItem {
  /**
   * The kind of item.
   *
   * Assumed: its type.
   *
   * Page po:39-40.
   */
  POITTYPE: "INVT PART" | "MRO" | "Services";
  /**
   * Chooses the part.
   *
   * Required, unless `UNIQ_KEY` or `MFGR_PT_NO` is given.
   *
   * Assumed: its type.
   *
   * Page po:41-44.
   */
  part_no?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no` and `Rev`.
   *
   * Assumed: its type.
   *
   * Page po:45-48.
   */
  UNIQ_KEY?: string;
  /**
   * The part's revision.
   *
   * Required when `part_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:49-50.
   */
  Rev?: string;
  /**
   * Manufacturer and number by their own key.
   *
   * Can be used instead of `PARTMFGR` and `MFGR_PT_NO`.
   *
   * Assumed: its type.
   *
   * Page po:51-52.
   */
  UniqMfgrhd?: string;
  /**
   * The part's manufacturer.
   *
   * On the vendor's side: has to be one of the part's manufacturers already.
   *
   * Assumed: its type.
   *
   * Page po:53-54.
   */
  PARTMFGR?: string;
  /**
   * The manufacturer's number of the part.
   *
   * Can be used instead of `part_no`.
   *
   * Assumed: its type.
   *
   * Page po:55-56.
   */
  MFGR_PT_NO?: string;
  /**
   * How many are ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:57-58.
   */
  ORD_QTY: string | number;
  /**
   * When the item is to be delivered.
   *
   * Page po:59-62.
   */
  PoitschdList?: Array<Poitschd>;
}

/**
 * Page po:59-62.
 */
export interface Poitschd {
  /**
   * How many come with this delivery.
   *
   * At most `ORD_QTY` of the object around. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:60-61.
   */
  SCHD_QTY?: string | number;
  /**
   * When it is scheduled.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Page po:62.
   */
  SCHD_DATE?: string;
}

/**
 * What adding and editing an order take alike.
 *
 * Page po:108, po:110.
 */
export interface PoEditRequest {
  /**
   * The supplier.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  supName: string;
  /**
   * Who confirms the order.
   *
   * On the vendor's side: any text is taken.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  confirmName?: string;
  /**
   * The date of the order.
   *
   * Left out, it is the day of the call.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  poDate?: string;
  /**
   * Left out, it is `false`.
   *
   * Page po:20-37, po:117-133.
   */
  FreightIncluded?: 1 | 0;
  /**
   * Who buys, as LastName, FirstName.
   *
   * Has to match `[^,]+, [^,]+`.
   *
   * On the vendor's side: has to be a buyer in the system.
   *
   * Not documented: Whether the square brackets around the format are part of it.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  buyerName?: string;
  /**
   * Where the money goes.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  remitToLink?: string;
  /**
   * Where the confirmation goes.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  confirmToLink?: string;
  /**
   * Where the goods go.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  receiveToLink?: string;
  /**
   * When the goods may come.
   *
   * On the wire `HH:mm`.
   *
   * Page po:20-37, po:117-133.
   */
  deliveryTime?: string;
  /**
   * How the supplier is paid.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  Terms?: "NET 10" | "NET 15" | "NET 30" | "NET 30/2% 10" | "NET 45" | "COD" | "NONE";
  /**
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  FOB?: string;
  /**
   * How the goods are shipped.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shipVia?: string;
  /**
   * Assumed: its type.
   *
   * Page po:32-33, po:129.
   */
  shipCharge?: string;
  /**
   * Typed in by hand.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Left out, it is `0`.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shippingAmount?: number;
  /**
   * Left out, it is `false`.
   *
   * Page po:20-37, po:117-133.
   */
  isShippingTaxable?: 1 | 0;
  /**
   * The tax on the shipping.
   *
   * Only when `isShippingTaxable` is `true`.
   *
   * In percent. A decimal: binary floating point may not hold it exactly.
   *
   * Left out, it is `0.00`.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  shippingTaxPct?: number;
  /**
   * The supplier's billing address.
   *
   * On the vendor's side: has to be a valid link.
   *
   * Assumed: its type.
   *
   * Page po:20-37, po:117-133.
   */
  billToLink?: string;
  /**
   * The number of the order.
   *
   * Assumed: whether it is required, its type.
   *
   * Only an example shows it: page po:139, po:145.
   */
  poNUM: string;
  /**
   * The order by its own key.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Only an example shows it: page po:139, po:149.
   */
  POUNIQUE?: string;
}

/**
 * Page po:224-236.
 */
export interface PoGetRequest {
  /**
   * The number of the order.
   *
   * At least one of `poNum`, `supName`, `uniqSupNo`, `partNo`, `uniqKey`, `uniqlnno`, `poStatus`,
   * `mfgrPtNo`, `partmfgr`, `withBalance`, `received`, `scheduledPriorTo` is given.
   *
   * Assumed: its at least one, its type.
   *
   * Page po:224-236.
   */
  poNum?: string;
  /**
   * The supplier the order goes to.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  supName?: string;
  /**
   * The supplier by its own key.
   *
   * Can be used instead of `supName`.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  uniqSupNo?: string;
  /**
   * A part that is in the order.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  partNo?: string;
  /**
   * The part's revision.
   *
   * Only when `partNo` is given.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  revision?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `partNo` and `revision`.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  uniqKey?: string;
  /**
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  uniqlnno?: string;
  /**
   * The state of the order.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  poStatus?: "Open" | "Cancelled" | "Closed";
  /**
   * The manufacturer's number of a part.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  mfgrPtNo?: string;
  /**
   * The manufacturer of a part.
   *
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  partmfgr?: string;
  /**
   * Assumed: its type.
   *
   * Page po:224-236.
   */
  withBalance?: boolean;
  /**
   * Whether the goods have come.
   *
   * Page po:224-236.
   */
  received?: boolean;
  /**
   * Only orders with deliveries scheduled before this day.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Page po:224-236.
   */
  scheduledPriorTo?: string;
}

/**
 * A purchase order as a search returns it.
 *
 * Only an example shows it: page po:270-360.
 */
export interface Order {
  /**
   * Only an example shows it: page po:270-360.
   */
  "$id": string;
  /**
   * The order's number, filled up with zeros.
   *
   * The text is filled up.
   *
   * Only an example shows it: page po:270-360.
   */
  PONUM: string;
  /**
   * When it was ordered.
   *
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:270-360.
   */
  PODATE: string;
  /**
   * Its state.
   *
   * For example `Open`, `Cancelled`, `Closed`. Letters may be of either case.
   *
   * Only an example shows it: page po:231, po:276.
   */
  POSTATUS: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  CONUM: number;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:270-360.
   */
  VERDATE: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  BUYER: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  APPVNAME: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  FINALNAME: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:270-360.
   */
  POTAX: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:270-360.
   */
  POTOTAL: number;
  /**
   * How the supplier is paid.
   *
   * Only an example shows it: page po:270-360.
   */
  TERMS: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  PONOTE: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  POFOOTER: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Assumed: its type, its format.
   *
   * Only an example shows it: page po:270-360.
   */
  CLOSDDATE: string | null;
  /**
   * Only an example shows it: page po:270-360.
   */
  IS_PRINTED: boolean;
  /**
   * Only an example shows it: page po:270-360.
   */
  C_LINK: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  R_LINK: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  I_LINK: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  B_LINK: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:270-360.
   */
  SHIPCHG: number;
  /**
   * Only an example shows it: page po:270-360.
   */
  IS_SCTAX: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:270-360.
   */
  SCTAXPCT: number;
  /**
   * Only an example shows it: page po:270-360.
   */
  CONFNAME: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  CONFIRMBY: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  SHIPCHARGE: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  FOB: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  SHIPVIA: string;
  /**
   * On the wire `HH:mm`.
   *
   * Only an example shows it: page po:270-360.
   */
  DELTIME: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  ISINBATCH: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:270-360.
   */
  RECONTODT: number;
  /**
   * Only an example shows it: page po:270-360.
   */
  ARCSTAT: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  POPRIORITY: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  POACKNDOC: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  VERINIT: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  UNIQSUPNO: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  POCHANGES: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  LFREIGHTINCLUDE: boolean;
  /**
   * The order by its own key.
   *
   * Only an example shows it: page po:270-360.
   */
  POUNIQUE: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  CurrChange: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  Acknowledged: boolean;
  /**
   * Changes with each change of the order.
   *
   * Its type (`string`) is assumed; it may also be `bytes`.
   *
   * Only an example shows it: page po:270-360.
   */
  RecVer: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  Supname: string;
  /**
   * For example `APPROVED`.
   *
   * Only an example shows it: page po:270-360.
   */
  Status: string;
  /**
   * For example `DISTRIBUTOR`.
   *
   * Only an example shows it: page po:270-360.
   */
  SUP_TYPE: string;
  /**
   * Only an example shows it: page po:270-360.
   */
  Supid: string;
}

/**
 * What adding and editing an item take alike.
 *
 * Page po:411, po:415.
 */
export interface PoItemAddRequest {
  /**
   * The kind of item.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  POITTYPE: "INVT PART" | "MRO" | "Services";
  /**
   * Chooses the part.
   *
   * Required, unless `uniq_key` or `mfgr_pt_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  part_no?: string;
  /**
   * The part's revision.
   *
   * Required when `part_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  revision?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no` and `revision`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniq_key?: string;
  /**
   * The part's manufacturer.
   *
   * On the vendor's side: has to be one of the part's manufacturers already.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  partmfgr?: string;
  /**
   * The manufacturer's number of the part.
   *
   * Can be used instead of `part_no`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  mfgr_pt_no?: string;
  /**
   * Manufacturer and number by their own key.
   *
   * Can be used instead of `partmfgr` and `mfgr_pt_no`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniqmfgrhd: string;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniqmfsp?: string;
  /**
   * How much more than ordered may be received.
   *
   * In percent. A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  overage?: number;
  /**
   * How the item is packed.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  package?: "AMMO BELT" | "BULK" | "CARTON" | "EACH" | "REAM" | "REEL" | "TRAY" | "TUBE";
  /**
   * Whether to keep the new lead time.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updatePLT?: boolean;
  /**
   * The lead time, a number and its unit (days, weeks or months).
   *
   * Has to match `[0-9]+ ?(DY|WK|Mo)`.
   *
   * Not documented: Whether a blank stands between; replies have number and unit apart (pur_ltime,
   * pur_lunit).
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  pur_ltime?: string;
  /**
   * Whether to keep the new minimum and multiple.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateMinOrdMult?: boolean;
  /**
   * The least that may be ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  minorder?: number;
  /**
   * The steps in which more than the minimum is ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  ordmult?: number;
  /**
   * What one costs.
   *
   * Nobody says whether it is required.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:422-448, po:655-681.
   */
  COSTEACH?: string | number;
  /**
   * How many are ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:422-448, po:655-681.
   */
  ORD_QTY: string | number;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateMaterialCost?: boolean;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateTargetPrice?: boolean;
  /**
   * Whether it is taxed.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  IS_TAX?: boolean;
  /**
   * Firmly planned; the MRP then leaves it as it is.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  ISFIRM?: boolean;
  /**
   * Whether the first article is inspected.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  FIRSTARTICLE?: boolean;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  supplierPartNumber?: string;
  /**
   * A note on an exception from inspection.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  INSPEXCNOTE?: string;
  /**
   * The code of an exception from inspection.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  INSPEXCDOC?: string;
  /**
   * The unit it is bought in.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  PUR_UOFM?: string;
  /**
   * The unit it is measured in.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  U_OF_MEAS?: "EACH" | "IN" | "DOZ" | "REEL" | "LOT" | "BULK" | "SQIN" | "SQFT" | "SQYD" | "SQMM" | "SQCM" | "SQME" | "GRAM" | "KGRM" | "MLTR" | "LITR" | "CC" | "OUNC" | "PINT" | "QUAR" | "GAL" | "M" | "FT" | "CM" | "LB" | "YARD";
  /**
   * The order that gets the item.
   *
   * Assumed: whether it is required, its type.
   *
   * Only an example shows it: page po:454, po:460.
   */
  poNum: string;
}

/**
 * What adding and getting an item return alike.
 *
 * Only an example shows it: page po:488-596.
 */
export interface PoItemAddPayload {
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  "$id": string;
  /**
   * The item by its own key.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQLNNO: string;
  /**
   * The part by its own key.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQ_KEY: string;
  /**
   * Its number in the order.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ITEMNO: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  COSTEACH: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ORD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  RECV_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  REJ_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ACPT_QTY: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  NOTE1: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  IS_TAX: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  TAX_PCT: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  IS_CONTR: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  OVERAGE: number;
  /**
   * For example `INVT PART`, `MRO`, `Services`. Letters may be of either case.
   *
   * Only an example shows it: page po:422, po:518, po:943.
   */
  POITTYPE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  L_PRINT: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  NO_PKG: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  DESCRIPT: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PARTMFGR: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  MFGR_PT_NO: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PACKAGE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PART_CLASS: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PART_TYPE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  U_OF_MEAS: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PUR_UOFM: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  S_ORD_QTY: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ISFIRM: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQMFGRHD: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  FIRSTARTICLE: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCEPT: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCEPTION: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCINIT: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Assumed: its type, its format.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCDT: string | null;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCNOTE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCDOC: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  LCANCEL: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQMFSP: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPECTIONOTE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  lRemvRcv: boolean;
  /**
   * The order's number.
   *
   * Only an example shows it: page po:488-596.
   */
  PONUM: string;
  /**
   * Only an example shows it: page po:488-596.
   */
  PART_NO: string;
  /**
   * Only an example shows it: page po:488-596.
   */
  REVISION: string;
  /**
   * Only an example shows it: page po:488-596.
   */
  UNIQSUPNO: string;
  /**
   * Only an example shows it: page po:488-596.
   */
  pur_ltime: number;
  /**
   * Only an example shows it: page po:488-596.
   */
  pur_lunit: string;
  /**
   * Only an example shows it: page po:488-596.
   */
  updatePLT: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-596.
   */
  minorder: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-596.
   */
  ordmult: number;
  /**
   * Only an example shows it: page po:488-596.
   */
  updateMinOrdMult: boolean;
  /**
   * Only an example shows it: page po:488-596.
   */
  updateMaterialCost: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-596.
   */
  Targetprice: number;
  /**
   * Only an example shows it: page po:488-596.
   */
  updateTargetPrice: boolean;
  /**
   * Only an example shows it: page po:488-596.
   */
  supplierPartNumber: string;
  /**
   * Not documented: What an entry looks like; the example has none.
   *
   * Only an example shows it: page po:488-596.
   */
  PoitschdList: Array<unknown>;
}

/**
 * What adding and editing an item take alike.
 *
 * Page po:644.
 */
export interface PoItemEditRequest {
  /**
   * The kind of item.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  POITTYPE: "INVT PART" | "MRO" | "Services";
  /**
   * Chooses the part.
   *
   * Required, unless `uniq_key` or `mfgr_pt_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  part_no?: string;
  /**
   * The part's revision.
   *
   * Required when `part_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  revision?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no` and `revision`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniq_key?: string;
  /**
   * The part's manufacturer.
   *
   * On the vendor's side: has to be one of the part's manufacturers already.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  partmfgr?: string;
  /**
   * The manufacturer's number of the part.
   *
   * Can be used instead of `part_no`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  mfgr_pt_no?: string;
  /**
   * Manufacturer and number by their own key.
   *
   * Can be used instead of `partmfgr` and `mfgr_pt_no`.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniqmfgrhd: string;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  uniqmfsp?: string;
  /**
   * How much more than ordered may be received.
   *
   * In percent. A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  overage?: number;
  /**
   * How the item is packed.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  package?: "AMMO BELT" | "BULK" | "CARTON" | "EACH" | "REAM" | "REEL" | "TRAY" | "TUBE";
  /**
   * Whether to keep the new lead time.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updatePLT?: boolean;
  /**
   * The lead time, a number and its unit (days, weeks or months).
   *
   * Has to match `[0-9]+ ?(DY|WK|Mo)`.
   *
   * Not documented: Whether a blank stands between; replies have number and unit apart (pur_ltime,
   * pur_lunit).
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  pur_ltime?: string;
  /**
   * Whether to keep the new minimum and multiple.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateMinOrdMult?: boolean;
  /**
   * The least that may be ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  minorder?: number;
  /**
   * The steps in which more than the minimum is ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  ordmult?: number;
  /**
   * What one costs.
   *
   * Nobody says whether it is required.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:422-448, po:655-681.
   */
  COSTEACH?: string | number;
  /**
   * How many are ordered.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:422-448, po:655-681.
   */
  ORD_QTY: string | number;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateMaterialCost?: boolean;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  updateTargetPrice?: boolean;
  /**
   * Whether it is taxed.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  IS_TAX?: boolean;
  /**
   * Firmly planned; the MRP then leaves it as it is.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  ISFIRM?: boolean;
  /**
   * Whether the first article is inspected.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  FIRSTARTICLE?: boolean;
  /**
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  supplierPartNumber?: string;
  /**
   * A note on an exception from inspection.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  INSPEXCNOTE?: string;
  /**
   * The code of an exception from inspection.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  INSPEXCDOC?: string;
  /**
   * The unit it is bought in.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  PUR_UOFM?: string;
  /**
   * The unit it is measured in.
   *
   * Assumed: its type.
   *
   * Page po:422-448, po:655-681.
   */
  U_OF_MEAS?: "EACH" | "IN" | "DOZ" | "REEL" | "LOT" | "BULK" | "SQIN" | "SQFT" | "SQYD" | "SQMM" | "SQCM" | "SQME" | "GRAM" | "KGRM" | "MLTR" | "LITR" | "CC" | "OUNC" | "PINT" | "QUAR" | "GAL" | "M" | "FT" | "CM" | "LB" | "YARD";
  /**
   * The order of the item.
   *
   * Assumed: its type.
   *
   * Page po:653.
   */
  poNum: string;
  /**
   * The item by its own key.
   *
   * Required.
   *
   * Its key (`uniqueLnNo`) is documented; po:687, po:695 says `UNIQLNNO`. Assumed: its type.
   *
   * Page po:654.
   */
  uniqueLnNo?: string;
  /** Another key of `uniqueLnNo`, which the documents leave open. */
  UNIQLNNO?: string;
}

/**
 * Page po:774-782.
 */
export interface PoItemDeleteRequest {
  /**
   * The order of the item.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  PoNum?: string;
  /**
   * The item by its number in the order.
   *
   * At least one of `itemNumber`, `part_no`, `uniq_key`, `partMfgr`, `uniqmfgrhd`, `uniqlnno` is
   * given.
   *
   * Assumed: its at least one, its type.
   *
   * Page po:774-782.
   */
  itemNumber?: string;
  /**
   * The item by its part.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  part_no?: string;
  /**
   * The part's revision.
   *
   * Nobody says whether it is required.
   *
   * Only when `part_no` is given.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  revision?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `part_no` and `revision`.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  uniq_key?: string;
  /**
   * The item by the manufacturer of its part.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  partMfgr?: string;
  /**
   * The manufacturer's number of the part.
   *
   * Only when `partMfgr` is given.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  mfgr_pt_no?: string;
  /**
   * Manufacturer and number by their own key.
   *
   * Can be used instead of `mfgr_pt_no`.
   *
   * Not documented: The row also says it can stand for itself; partMfgr is perhaps meant.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  uniqmfgrhd?: string;
  /**
   * The item by its own key.
   *
   * Can be used instead of `part_no` and `partMfgr`.
   *
   * Assumed: its type.
   *
   * Page po:774-782.
   */
  uniqlnno?: string;
}

/**
 * Page po:867-879.
 */
export interface PoItemGetRequest {
  /**
   * The number of the order.
   *
   * At least one of `poNum`, `supplierName`, `uniqsupno`, `partNo`, `uniqKey`, `uniqlnno`,
   * `poStatus`, `mfgrPtNo`, `partmfgr`, `withBalance`, `received`, `scheduledPriorTo` is given.
   *
   * Assumed: its at least one, its type.
   *
   * Page po:867-879.
   */
  poNum?: string;
  /**
   * The supplier the order goes to.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  supplierName?: string;
  /**
   * The supplier by its own key.
   *
   * Can be used instead of `supplierName`.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  uniqsupno?: string;
  /**
   * A part.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  partNo?: string;
  /**
   * The part's revision.
   *
   * Only when `partNo` is given.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  revision?: string;
  /**
   * The part by its own key.
   *
   * Can be used instead of `partNo` and `revision`.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  uniqKey?: string;
  /**
   * The item by its own key.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  uniqlnno?: string;
  /**
   * The state of the order.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  poStatus?: "Open" | "Cancelled" | "Closed";
  /**
   * The manufacturer's number of a part.
   *
   * Nobody says whether it is required.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  mfgrPtNo?: string;
  /**
   * The manufacturer of a part.
   *
   * Assumed: its type.
   *
   * Page po:867-879.
   */
  partmfgr?: string;
  /**
   * Whether something is still to come.
   *
   * Page po:867-879.
   */
  withBalance?: boolean;
  /**
   * Whether the goods have come.
   *
   * Page po:867-879.
   */
  received?: boolean;
  /**
   * Only items with deliveries scheduled before this day.
   *
   * Nobody says whether it is required.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Assumed: its type, its format.
   *
   * Page po:867-879.
   */
  scheduledPriorTo?: string;
}

/**
 * What adding and getting an item return alike.
 *
 * Only an example shows it: page po:913-1009.
 */
export interface PoItemGetPayload {
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  "$id": string;
  /**
   * The item by its own key.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQLNNO: string;
  /**
   * The part by its own key.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQ_KEY: string;
  /**
   * Its number in the order.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ITEMNO: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  COSTEACH: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ORD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  RECV_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  REJ_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ACPT_QTY: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  NOTE1: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  IS_TAX: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  TAX_PCT: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  IS_CONTR: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  OVERAGE: number;
  /**
   * For example `INVT PART`, `MRO`, `Services`. Letters may be of either case.
   *
   * Only an example shows it: page po:422, po:518, po:943.
   */
  POITTYPE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  L_PRINT: boolean;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  NO_PKG: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  DESCRIPT: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PARTMFGR: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  MFGR_PT_NO: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PACKAGE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PART_CLASS: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PART_TYPE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  U_OF_MEAS: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  PUR_UOFM: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  S_ORD_QTY: number;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  ISFIRM: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQMFGRHD: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  FIRSTARTICLE: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCEPT: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCEPTION: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCINIT: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Assumed: its type, its format.
   *
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCDT: string | null;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCNOTE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPEXCDOC: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  LCANCEL: boolean;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  UNIQMFSP: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  INSPECTIONOTE: string;
  /**
   * Only an example shows it: page po:488-490, po:494-522, po:528-572, po:913-915, po:919-991.
   */
  lRemvRcv: boolean;
  /**
   * The order's number, filled up with zeros.
   *
   * The text is filled up.
   *
   * Only an example shows it: page po:913-1009.
   */
  PONUM: string;
  /**
   * The state of the order.
   *
   * For example `Open`, `Cancelled`, `Closed`. Letters may be of either case.
   *
   * Only an example shows it: page po:874, po:993.
   */
  POSTATUS: string;
  /**
   * When it was ordered.
   *
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:913-1009.
   */
  PODATE: string;
  /**
   * Only an example shows it: page po:913-1009.
   */
  Part_No: string;
  /**
   * Only an example shows it: page po:913-1009.
   */
  Revision: string;
  /**
   * For example `BUY`.
   *
   * Only an example shows it: page po:913-1009.
   */
  Part_Sourc: string;
  /**
   * Only an example shows it: page po:913-1009.
   */
  Supname: string;
  /**
   * For example `APPROVED`.
   *
   * Only an example shows it: page po:913-1009.
   */
  Status: string;
  /**
   * For example `INDEPENDENT REP`.
   *
   * Only an example shows it: page po:913-1009.
   */
  SUP_TYPE: string;
  /**
   * Only an example shows it: page po:913-1009.
   */
  Supid: string;
}

/**
 * What adding and editing a delivery take alike.
 *
 * Page po:1040, po:1044.
 */
export interface PoScheduleAddRequest {
  /**
   * When it is scheduled.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1076 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schd_date?: string;
  /**
   * When it is required.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1078 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  req_date?: string;
  /**
   * How many come with this delivery.
   *
   * At most the ordered quantity of the item. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schd_qty: string | number;
  /**
   * Where it is received.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  warehouse?: string;
  /**
   * The place in the warehouse.
   *
   * Only when `warehouse` is given.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  location?: string;
  /**
   * When the supplier promised it.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1086 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  origcommitdt?: string;
  /**
   * A note on the delivery.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schdNotes?: string;
  /**
   * The order.
   *
   * Assumed: its type.
   *
   * Page po:1052.
   */
  poNum: string;
  /**
   * The item by its own key.
   *
   * Assumed: its type.
   *
   * Page po:1053.
   */
  uniqLnNo: string;
}

/**
 * A delivery as adding and getting return it.
 *
 * Page po:1092-1106.
 */
export interface PoScheduleAddPayload {
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  "$id": string;
  /**
   * The delivery by its own key.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQDETNO: string;
  /**
   * The item it belongs to.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQLNNO: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHD_DATE: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQ_DATE: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  RECDQTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  BALANCE: number;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  GL_NBR: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQUESTTP: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQUESTOR: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQWH: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  LOCATION: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  WOPRJNUMBER: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Assumed: its type, its format.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  COMPLETEDT: string | null;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ORIGCOMMITDT: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHDNOTES: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQMFGRHD: string | null;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQ_KEY: string | null;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  WAREHOUSE: string | null;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ORD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  RECV_QTY: number;
  /**
   * For example `INVT PART`, `MRO`, `Services`. Letters may be of either case.
   *
   * Only an example shows it: page po:422, po:1154, po:1539.
   */
  POITTYPE: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ITEMNO: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  PART_NO: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REVISION: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  PARTMFGR: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  MFGR_PT_NO: string | null;
  /**
   * The order's number.
   *
   * Only an example shows it: page po:1138.
   */
  PONUM: string;
}

/**
 * What adding and editing a delivery take alike.
 *
 * Page po:1226, po:1230.
 */
export interface PoScheduleEditRequest {
  /**
   * When it is scheduled.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1076 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schd_date?: string;
  /**
   * When it is required.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1078 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  req_date?: string;
  /**
   * How many come with this delivery.
   *
   * At most the ordered quantity of the item. A decimal: binary floating point may not hold it
   * exactly.
   *
   * Assumed: its type. Only an example shows: its wire.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schd_qty: string | number;
  /**
   * Where it is received.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  warehouse?: string;
  /**
   * The place in the warehouse.
   *
   * Only when `warehouse` is given.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  location?: string;
  /**
   * When the supplier promised it.
   *
   * On the wire `MM-DD-YYYY`.
   *
   * Left out, it is the day of the call.
   *
   * Its format (`["MM-DD-YYYY"]`) is documented; po:1086 says `["MMM-DD-YYYY"]`.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  origcommitdt?: string;
  /**
   * A note on the delivery.
   *
   * Assumed: its type.
   *
   * Page po:1054-1060, po:1240-1246.
   */
  schdNotes?: string;
  /**
   * The order.
   *
   * Assumed: its type.
   *
   * Page po:1238.
   */
  poNum: string;
  /**
   * The delivery by its own key.
   *
   * Required.
   *
   * Its key (`uniqDetNo`) is documented; po:1260 says `uniqLnNo`. Assumed: its type.
   *
   * Page po:1239.
   */
  uniqDetNo?: string;
  /** Another key of `uniqDetNo`, which the documents leave open. */
  uniqLnNo?: string;
}

/**
 * Page po:1352-1353.
 */
export interface PoScheduleDeleteRequest {
  /**
   * The order.
   *
   * Assumed: its type.
   *
   * Page po:1352-1353.
   */
  poNum: string;
  /**
   * The delivery by its own key.
   *
   * Required.
   *
   * Its key (`uniqDetNo`) is documented; po:1367 says `uniqLnNo`. Assumed: its type.
   *
   * Page po:1352-1353.
   */
  uniqDetNo?: string;
  /** Another key of `uniqDetNo`, which the documents leave open. */
  uniqLnNo?: string;
}

/**
 * Page po:1456-1457.
 */
export interface PoScheduleGetRequest {
  /**
   * The order.
   *
   * Assumed: its type.
   *
   * Page po:1456-1457.
   */
  poNum: string;
  /**
   * The item by its own key.
   *
   * Assumed: its type.
   *
   * Page po:1456-1457.
   */
  uniqLnNo: string;
}

/**
 * A delivery as adding and getting return it.
 *
 * Page po:1475-1489.
 */
export interface PoScheduleGetPayload {
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  "$id": string;
  /**
   * The delivery by its own key.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQDETNO: string;
  /**
   * The item it belongs to.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQLNNO: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHD_DATE: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQ_DATE: string;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  RECDQTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  BALANCE: number;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  GL_NBR: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQUESTTP: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REQUESTOR: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQWH: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  LOCATION: string;
  /**
   * The text is filled up.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  WOPRJNUMBER: string;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Assumed: its type, its format.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  COMPLETEDT: string | null;
  /**
   * On the wire `YYYY-MM-DDTHH:mm:ss`.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ORIGCOMMITDT: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  SCHDNOTES: string;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQMFGRHD: string | null;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  UNIQ_KEY: string | null;
  /**
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  WAREHOUSE: string | null;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ORD_QTY: number;
  /**
   * A decimal: binary floating point may not hold it exactly.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  RECV_QTY: number;
  /**
   * For example `INVT PART`, `MRO`, `Services`. Letters may be of either case.
   *
   * Only an example shows it: page po:422, po:1154, po:1539.
   */
  POITTYPE: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  ITEMNO: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  PART_NO: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  REVISION: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  PARTMFGR: string | null;
  /**
   * Assumed: its type.
   *
   * Only an example shows it: page po:1108-1136, po:1140-1164, po:1493-1521, po:1525-1549.
   */
  MFGR_PT_NO: string | null;
  /**
   * The order's number, filled up with zeros.
   *
   * The text is filled up.
   *
   * Only an example shows it: page po:1523.
   */
  PONUM: string;
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  /**
   * Add an item to a sales order.
   *
   * Adds a standard or a miscellaneous line to a sales order that exists.
   *
   * Page so:4.
   */
  "so.item_add": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/SO/ItemADD/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: SoItemAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: SoItemAddRequest;
    success: Reply<null>;
    faults: {
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152.
       */
      no_resource: Framework;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * The order does not exist.
       *
       * Its text: `Sales Order does not exists.`.
       *
       * Provoked by a `sales_order` that does not exist.
       *
       * Not documented: Any wrong parameter is answered in this form, and only this one text is
       * shown.
       *
       * Page so:181-202.
       */
      no_such_order: Reply<unknown>;
    };
  };
  /**
   * Add a purchase order.
   *
   * Makes an order with its items; their schedule may wait.
   *
   * Not documented: The page shows no reply to this call, so the number of the new order has to be
   * searched for.
   *
   * Page po:11, po:13.
   */
  "po.add": {
    /** The method is assumed. */
    method: "POST";
    path: "/api/PO/Add/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoAddRequest;
    success: Reply<unknown>;
    faults: {
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Edit a purchase order.
   *
   * Changes the head of an order.
   *
   * Not documented: Whether poNUM or POUNIQUE says which order is meant; the table has neither.
   *
   * Page po:108, po:110.
   */
  "po.edit": {
    /** The method is assumed. */
    method: "POST";
    path: "/api/PO/Edit/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoEditRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoEditRequest;
    success: Reply<null>;
    faults: {
      /**
       * A parameter is wrong.
       *
       * Its text: `Purchase Order edit failed.{reason}`.
       *
       * Provoked by `"none such"` in `supName`.
       *
       * Page po:173-191.
       */
      edit_failed: Reply<unknown>;
      /**
       * The body is not JSON.
       *
       * Its text: `'Purchase Order' Object is not initialized properly.`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page po:193-211.
       */
      not_initialized: Reply<unknown>;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Search purchase orders.
   *
   * Returns the orders that fit what is given.
   *
   * Not documented: Which parameters are enough for a search; the table asks for none, an error
   * says there is too little.
   *
   * Page po:213, po:217.
   */
  "po.get": {
    /** The method is assumed. */
    method: "GET";
    path: "/api/PO/Get/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoGetRequest;
    success: Reply<Array<Order>>;
    faults: {
      /**
       * A parameter is wrong.
       *
       * Its text: `Purchase Order details failed:`.
       *
       * Provoked by `"none such"` in `poStatus`.
       *
       * Page po:370-388.
       */
      details_failed: Reply<unknown>;
      /**
       * Too little to search by.
       *
       * Its text: `Purchase Order details failed:Not enough information to return the data, please
       * provide valid parameters.`.
       *
       * Provoked by leaving out `poNum`.
       *
       * Page po:390-408.
       */
      too_little: Reply<unknown>;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Add an item to a purchase order.
   *
   * Adds one item to an order that exists.
   *
   * Page po:411, po:415.
   */
  "po.item_add": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ItemAdd/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoItemAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoItemAddRequest;
    success: Reply<PoItemAddPayload>;
    faults: {
      /**
       * The body is not JSON.
       *
       * Its text: `'PO Items' Object is not initialized properly.`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page po:604-622.
       */
      not_initialized: Reply<unknown>;
      /**
       * A parameter is wrong.
       *
       * Its text: `PO Items add failed.{reason}`.
       *
       * Provoked by `"none such"` in `uniqmfgrhd`.
       *
       * Page po:624-642.
       */
      add_failed: Reply<unknown>;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Edit an item of a purchase order.
   *
   * Changes one item of an order; the page describes the call by its title alone.
   *
   * Page po:644.
   */
  "po.item_edit": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ItemEdit/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoItemEditRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoItemEditRequest;
    success: Reply<null>;
    faults: {
      /**
       * The body is not JSON.
       *
       * Its text: `'PO Items' Object is not initialized properly.`.
       *
       * Provoked by a body that is not JSON.
       *
       * Page po:723-741.
       */
      not_initialized: Reply<unknown>;
      /**
       * A parameter is wrong.
       *
       * The text speaks of adding although the call edits.
       *
       * Its text: `PO Items add failed.{reason}`.
       *
       * Provoked by `"none such"` in `uniqmfgrhd`.
       *
       * Page po:743-761.
       */
      edit_failed: Reply<unknown>;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Delete an item of a purchase order.
   *
   * Removes one item from an order.
   *
   * Not documented: Which parameters are enough to choose one item.
   *
   * Page po:763, po:767.
   */
  "po.item_delete": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ItemDelete/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoItemDeleteRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoItemDeleteRequest;
    success: Reply<null>;
    faults: {
      /**
       * A parameter is wrong.
       *
       * Its text: `PO Items delete failed.{reason}`.
       *
       * Provoked by a `po_item` that does not exist.
       *
       * Page po:822-840.
       */
      delete_failed: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page po:842-854.
       */
      no_resource: Framework;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
    };
  };
  /**
   * Search items of purchase orders.
   *
   * Returns the items that fit what is given.
   *
   * Not documented: Which parameters are enough for a search; the table asks for none, an error
   * says there is too little.
   *
   * Page po:856, po:860.
   */
  "po.item_get": {
    /** The method is assumed. */
    method: "GET";
    path: "/PO/ItemGet/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoItemGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoItemGetRequest;
    success: Reply<Array<PoItemGetPayload>>;
    faults: {
      /**
       * Too little to search by, or a parameter is wrong.
       *
       * Its text: `PO Items details failed:Not enough information to return the data, please
       * provide valid parameters.`.
       *
       * Provoked by leaving out `poNum`. Provoked by `"none such"` in `poStatus`.
       *
       * Page po:1019-1037.
       */
      too_little: Reply<unknown>;
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page so:157-175, po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page so:137-152, po:842-854.
       */
      no_resource: Framework;
    };
  };
  /**
   * Schedule a delivery of an item.
   *
   * Adds a delivery to an item of an order that exists.
   *
   * Page po:1040, po:1044.
   */
  "po.schedule_add": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ScheduleAdd/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoScheduleAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoScheduleAddRequest;
    success: Reply<PoScheduleAddPayload>;
    faults: {
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page po:1172-1190.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page po:1192-1204.
       */
      no_resource: Framework;
      /**
       * A parameter is wrong, or the record is gone.
       *
       * Its text: `PO Schedule add failed.{reason}`.
       *
       * Provoked by a `po_item` that does not exist.
       *
       * Page po:1206-1224.
       */
      add_failed: Reply<unknown>;
    };
  };
  /**
   * Edit a scheduled delivery.
   *
   * Changes a delivery of an item.
   *
   * Page po:1226, po:1230.
   */
  "po.schedule_edit": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ScheduleEdit/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoScheduleEditRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoScheduleEditRequest;
    success: Reply<null>;
    faults: {
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page po:1286-1304.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page po:1306-1318.
       */
      no_resource: Framework;
      /**
       * A required parameter is missing.
       *
       * Its text: `PO Schedule edit failed.{field} is required.`.
       *
       * Provoked by leaving out any required field.
       *
       * Page po:1320-1338.
       */
      missing: Reply<unknown>;
    };
  };
  /**
   * Delete a scheduled delivery.
   *
   * Removes a delivery from an item; the sentence on the page names the edit call.
   *
   * Page po:1340, po:1344.
   */
  "po.schedule_delete": {
    /** The method is assumed. */
    method: "POST";
    path: "/API/PO/ScheduleDelete/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoScheduleDeleteRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoScheduleDeleteRequest;
    success: Reply<null>;
    faults: {
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page po:1391-1409.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page po:1411-1423.
       */
      no_resource: Framework;
      /**
       * A parameter is wrong, or the record is gone.
       *
       * Its text: `PO Schedule delete failed.{reason}`.
       *
       * Provoked by a `po_schedule` that does not exist.
       *
       * Page po:1425-1443.
       */
      delete_failed: Reply<unknown>;
    };
  };
  /**
   * Get the schedule of an item.
   *
   * Returns the deliveries of an item of an order.
   *
   * Page po:1445, po:1449.
   */
  "po.schedule_get": {
    /** The method is assumed. */
    method: "GET";
    path: "/API/PO/ScheduleGet/{api_key}";
    /** Everything that is sent, wherever it travels. */
    request: PoScheduleGetRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: PoScheduleGetRequest;
    success: Reply<Array<PoScheduleGetPayload>>;
    faults: {
      /**
       * The key is wrong.
       *
       * Its text: `Invalid API Key.`.
       *
       * Provoked by a wrong `api_key`.
       *
       * Page po:1560-1578.
       */
      invalid_api_key: Reply<unknown>;
      /**
       * No call has this path.
       *
       * Its text: `No HTTP resource was found that matches the request URI '{uri}'.`.
       *
       * Provoked by a wrong path.
       *
       * Page po:1580-1592.
       */
      no_resource: Framework;
      /**
       * A parameter is wrong, or the record is gone.
       *
       * Its text: `PO Schedule details failed:`.
       *
       * Provoked by a `po_item` that does not exist.
       *
       * Page po:1594-1612.
       */
      details_failed: Reply<unknown>;
    };
  };
}
