// Written by `gen` from specs/manex/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{DateTime, Decimal, Nullable, Time, Validate};
use bindery::wire::{As, Dated, JsonNull, Maybe, NullAs, Number, Padded, Plain, Text};
use serde::{Deserialize, Serialize};
use super::spelling;
use super::lists::{Postatus, Status};

/// A purchase order as a search returns it.
///
/// Only an example shows it: page `po`, lines 270-360.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Order {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub id: Option<String>,
    /// The order's number, filled up with zeros.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "PONUM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedLeft0_15, Text>>>"
    )]
    #[bindery(required)]
    pub ponum: Option<String>,
    /// When it was ordered.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "PODATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub podate: Option<DateTime>,
    /// Its state.
    ///
    /// For example `Open`, `Cancelled`, `Closed`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 231, 276.
    #[serde(
        rename = "POSTATUS",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub postatus: Option<Postatus>,
    /// `CONUM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "CONUM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub conum: Option<i64>,
    /// `VERDATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "VERDATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub verdate: Option<DateTime>,
    /// `BUYER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "BUYER",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub buyer: Option<String>,
    /// `APPVNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "APPVNAME",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub appvname: Option<String>,
    /// `FINALNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "FINALNAME",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub finalname: Option<String>,
    /// `POTAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POTAX",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub potax: Option<Decimal>,
    /// `POTOTAL`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POTOTAL",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub pototal: Option<Decimal>,
    /// How the supplier is paid.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "TERMS",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub terms: Option<String>,
    /// `PONOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "PONOTE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub ponote: Option<String>,
    /// `POFOOTER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POFOOTER",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub pofooter: Option<String>,
    /// `CLOSDDATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360. Its type and its format are assumed.
    #[serde(
        rename = "CLOSDDATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Dated<spelling::YyyyMmDdthhMmSs>>>>"
    )]
    #[bindery(required(key))]
    pub closddate: Option<Nullable<DateTime>>,
    /// `IS_PRINTED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "IS_PRINTED",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub is_printed: Option<bool>,
    /// `C_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "C_LINK",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub c_link: Option<String>,
    /// `R_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "R_LINK",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub r_link: Option<String>,
    /// `I_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "I_LINK",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub i_link: Option<String>,
    /// `B_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "B_LINK",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub b_link: Option<String>,
    /// `SHIPCHG`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "SHIPCHG",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub shipchg: Option<Decimal>,
    /// `IS_SCTAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "IS_SCTAX",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub is_sctax: Option<bool>,
    /// `SCTAXPCT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "SCTAXPCT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub sctaxpct: Option<Decimal>,
    /// `CONFNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "CONFNAME",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub confname: Option<String>,
    /// `CONFIRMBY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "CONFIRMBY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub confirmby: Option<String>,
    /// `SHIPCHARGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "SHIPCHARGE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub shipcharge: Option<String>,
    /// `FOB`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "FOB",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub fob: Option<String>,
    /// `SHIPVIA`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "SHIPVIA",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub shipvia: Option<String>,
    /// `DELTIME`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "DELTIME",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::HhMm>>>"
    )]
    #[bindery(required)]
    pub deltime: Option<Time>,
    /// `ISINBATCH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "ISINBATCH",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub isinbatch: Option<bool>,
    /// `RECONTODT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "RECONTODT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub recontodt: Option<Decimal>,
    /// `ARCSTAT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "ARCSTAT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub arcstat: Option<String>,
    /// `POPRIORITY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POPRIORITY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub popriority: Option<String>,
    /// `POACKNDOC`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POACKNDOC",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub poackndoc: Option<String>,
    /// `VERINIT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "VERINIT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub verinit: Option<String>,
    /// `UNIQSUPNO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "UNIQSUPNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqsupno: Option<String>,
    /// `POCHANGES`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POCHANGES",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub pochanges: Option<String>,
    /// `LFREIGHTINCLUDE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "LFREIGHTINCLUDE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub lfreightinclude: Option<bool>,
    /// The order by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "POUNIQUE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub pounique: Option<String>,
    /// `CurrChange`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "CurrChange",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub curr_change: Option<String>,
    /// `Acknowledged`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "Acknowledged",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub acknowledged: Option<bool>,
    /// Changes with each change of the order.
    ///
    /// Its type may also be `bytes`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360. Its type is assumed.
    #[serde(
        rename = "RecVer",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub rec_ver: Option<String>,
    /// `Supname`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "Supname",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub supname: Option<String>,
    /// `Status`, which no page explains.
    ///
    /// For example `APPROVED`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "Status",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub status: Option<Status>,
    /// `SUP_TYPE`, which no page explains.
    ///
    /// For example `DISTRIBUTOR`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "SUP_TYPE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub sup_type: Option<SupType>,
    /// `Supid`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[serde(
        rename = "Supid",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub supid: Option<String>,
}

bindery::listed! {
    /// The values of `SUP_TYPE`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    pub enum SupType: open {
        /// `DISTRIBUTOR`.
        Distributor = "DISTRIBUTOR",
    }
}
