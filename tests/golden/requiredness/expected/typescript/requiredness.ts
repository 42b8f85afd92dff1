// Requiredness: what its API is sent and answers. Written by `gen`; do not edit.
// A type says the forms a value has on the wire; the rules it cannot say are in its comment.

/** A type without some keys, each member of a union for itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Page p:2-30.
 */
export interface OrderAddRequest {
  /**
   * Always given.
   *
   * Page p:2-30.
   */
  number: string;
  /**
   * The key is always there.
   *
   * Page p:2-30.
   */
  note: string | null;
  /**
   * Page p:2-30.
   */
  remark?: string;
  /**
   * Required, unless `part_key` is given.
   *
   * Page p:2-30.
   */
  part?: string;
  /**
   * Required when `part` is given.
   *
   * Page p:2-30.
   */
  revision?: string;
  /**
   * Can be used instead of `part` and `revision`.
   *
   * Page p:2-30.
   */
  part_key?: string;
  /**
   * Required, unless `catalogue` is given.
   *
   * Can be used instead of `catalogue`. Not together with `catalogue`.
   *
   * Page p:2-30.
   */
  maker?: string;
  /**
   * Required, unless `maker` is given.
   *
   * Can be used instead of `maker`.
   *
   * Page p:2-30.
   */
  catalogue?: string;
  /**
   * Page p:2-30.
   */
  express?: boolean;
  /**
   * Required when `express` is `true`.
   *
   * Page p:2-30.
   */
  carrier?: string;
  /**
   * Page p:2-30.
   */
  pickup?: string;
  /**
   * Required unless `pickup` or `part_key` is given.
   *
   * Page p:2-30.
   */
  address?: string;
  /**
   * Required if the part is lot coded.
   *
   * Page p:2-30.
   */
  lot?: string;
  /**
   * Nobody says whether it is required.
   *
   * Page p:2-30.
   */
  unsure?: string;
  /**
   * Only when `warehouse` is given.
   *
   * Page p:2-30.
   */
  place?: string;
  /**
   * Page p:2-30.
   */
  warehouse?: string;
  /**
   * Only when `taxable` is `true`.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-30.
   */
  tax?: number;
  /**
   * Page p:2-30.
   */
  taxable?: 1 | 0 | "Y" | "N";
  /**
   * Required when `number` is `A` or `B` and `express` is `false`.
   *
   * Page p:2-30.
   */
  mark?: string;
  /**
   * Required when `mark` or `remark` is given.
   *
   * Page p:2-30.
   */
  seal?: string;
  /**
   * Required if there is no phone.
   *
   * Required unless `phone` is given.
   *
   * Page p:2-30.
   */
  email?: string;
  /**
   * Required if there is no email.
   *
   * Required unless `email` is given.
   *
   * Page p:2-30.
   */
  phone?: string;
  /**
   * Of one kind only.
   *
   * Required when `category` is `S`.
   *
   * Page p:2-30.
   */
  serial?: string;
  /**
   * Page p:2-30.
   */
  category?: "S" | "T";
}

/**
 * Page p:2-30.
 */
export interface Row {
  /**
   * Always given.
   *
   * Page p:2-30.
   */
  number: string;
  /**
   * The key is always there.
   *
   * Page p:2-30.
   */
  note: string | null;
  /**
   * Page p:2-30.
   */
  remark?: string;
  /**
   * Required, unless `part_key` is given.
   *
   * Page p:2-30.
   */
  part?: string;
  /**
   * Required when `part` is given.
   *
   * Page p:2-30.
   */
  revision?: string;
  /**
   * Can be used instead of `part` and `revision`.
   *
   * Page p:2-30.
   */
  part_key?: string;
  /**
   * Required, unless `catalogue` is given.
   *
   * Can be used instead of `catalogue`. Not together with `catalogue`.
   *
   * Page p:2-30.
   */
  maker?: string;
  /**
   * Required, unless `maker` is given.
   *
   * Can be used instead of `maker`.
   *
   * Page p:2-30.
   */
  catalogue?: string;
  /**
   * Page p:2-30.
   */
  express?: boolean;
  /**
   * Required when `express` is `true`.
   *
   * Page p:2-30.
   */
  carrier?: string;
  /**
   * Page p:2-30.
   */
  pickup?: string;
  /**
   * Required unless `pickup` or `part_key` is given.
   *
   * Page p:2-30.
   */
  address?: string;
  /**
   * Required if the part is lot coded.
   *
   * Page p:2-30.
   */
  lot?: string;
  /**
   * Nobody says whether it is required.
   *
   * Page p:2-30.
   */
  unsure?: string;
  /**
   * Only when `warehouse` is given.
   *
   * Page p:2-30.
   */
  place?: string;
  /**
   * Page p:2-30.
   */
  warehouse?: string;
  /**
   * Only when `taxable` is `true`.
   *
   * A decimal: binary floating point may not hold it exactly.
   *
   * Page p:2-30.
   */
  tax?: number;
  /**
   * Page p:2-30.
   */
  taxable?: 1 | 0 | "Y" | "N";
  /**
   * Required when `number` is `A` or `B` and `express` is `false`.
   *
   * Page p:2-30.
   */
  mark?: string;
  /**
   * Required when `mark` or `remark` is given.
   *
   * Page p:2-30.
   */
  seal?: string;
  /**
   * Required if there is no phone.
   *
   * Required unless `phone` is given.
   *
   * Page p:2-30.
   */
  email?: string;
  /**
   * Required if there is no email.
   *
   * Required unless `email` is given.
   *
   * Page p:2-30.
   */
  phone?: string;
  /**
   * Of one kind only.
   *
   * Required when `category` is `S`.
   *
   * Page p:2-30.
   */
  serial?: string;
  /**
   * Page p:2-30.
   */
  category?: "S" | "T";
}

/** Every operation: how it is called, what it is sent, and what comes back, by outcome. */
export interface Operations {
  "order.add": {
    /** The method is documented. */
    method: "POST";
    path: "/orders";
    /** Everything that is sent, wherever it travels. */
    request: OrderAddRequest;
    /** The message alone: without what travels in path, headers and the like. */
    message: OrderAddRequest;
    success: Row;
    faults: {
    };
  };
}
