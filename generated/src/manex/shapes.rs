// Written by `gen` from specs/manex/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{DateTime, Decimal, Nullable, Time, Validate};
use bindery::wire::{JSON_NULL, TEXT};
use bindery::wire::Spelling::{Dated, NullAs, Padded};
use super::spelling;
use super::lists::{Postatus, Status};

/// A purchase order as a search returns it.
///
/// Only an example shows it: page `po`, lines 270-360.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Order {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "$id", required)]
    pub id: Option<String>,
    /// The order's number, filled up with zeros.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "PONUM", required)]
    pub ponum: Option<String>,
    /// When it was ordered.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "PODATE", required)]
    pub podate: Option<DateTime>,
    /// Its state.
    ///
    /// For example `Open`, `Cancelled`, `Closed`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 231, 276.
    #[bindery(key = "POSTATUS", required, nested)]
    pub postatus: Option<Postatus>,
    /// `CONUM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "CONUM", required)]
    pub conum: Option<i64>,
    /// `VERDATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "VERDATE", required)]
    pub verdate: Option<DateTime>,
    /// `BUYER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "BUYER", required)]
    pub buyer: Option<String>,
    /// `APPVNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "APPVNAME", required)]
    pub appvname: Option<String>,
    /// `FINALNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "FINALNAME", required)]
    pub finalname: Option<String>,
    /// `POTAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POTAX", required)]
    pub potax: Option<Decimal>,
    /// `POTOTAL`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POTOTAL", required)]
    pub pototal: Option<Decimal>,
    /// How the supplier is paid.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "TERMS", required)]
    pub terms: Option<String>,
    /// `PONOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "PONOTE", required)]
    pub ponote: Option<String>,
    /// `POFOOTER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POFOOTER", required)]
    pub pofooter: Option<String>,
    /// `CLOSDDATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360. Its type and its format are assumed.
    #[bindery(key = "CLOSDDATE", required(key))]
    pub closddate: Option<Nullable<DateTime>>,
    /// `IS_PRINTED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "IS_PRINTED", required)]
    pub is_printed: Option<bool>,
    /// `C_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "C_LINK", required)]
    pub c_link: Option<String>,
    /// `R_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "R_LINK", required)]
    pub r_link: Option<String>,
    /// `I_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "I_LINK", required)]
    pub i_link: Option<String>,
    /// `B_LINK`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "B_LINK", required)]
    pub b_link: Option<String>,
    /// `SHIPCHG`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "SHIPCHG", required)]
    pub shipchg: Option<Decimal>,
    /// `IS_SCTAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "IS_SCTAX", required)]
    pub is_sctax: Option<bool>,
    /// `SCTAXPCT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "SCTAXPCT", required)]
    pub sctaxpct: Option<Decimal>,
    /// `CONFNAME`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "CONFNAME", required)]
    pub confname: Option<String>,
    /// `CONFIRMBY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "CONFIRMBY", required)]
    pub confirmby: Option<String>,
    /// `SHIPCHARGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "SHIPCHARGE", required)]
    pub shipcharge: Option<String>,
    /// `FOB`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "FOB", required)]
    pub fob: Option<String>,
    /// `SHIPVIA`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "SHIPVIA", required)]
    pub shipvia: Option<String>,
    /// `DELTIME`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "DELTIME", required)]
    pub deltime: Option<Time>,
    /// `ISINBATCH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "ISINBATCH", required)]
    pub isinbatch: Option<bool>,
    /// `RECONTODT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "RECONTODT", required)]
    pub recontodt: Option<Decimal>,
    /// `ARCSTAT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "ARCSTAT", required)]
    pub arcstat: Option<String>,
    /// `POPRIORITY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POPRIORITY", required)]
    pub popriority: Option<String>,
    /// `POACKNDOC`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POACKNDOC", required)]
    pub poackndoc: Option<String>,
    /// `VERINIT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "VERINIT", required)]
    pub verinit: Option<String>,
    /// `UNIQSUPNO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "UNIQSUPNO", required)]
    pub uniqsupno: Option<String>,
    /// `POCHANGES`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POCHANGES", required)]
    pub pochanges: Option<String>,
    /// `LFREIGHTINCLUDE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "LFREIGHTINCLUDE", required)]
    pub lfreightinclude: Option<bool>,
    /// The order by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "POUNIQUE", required)]
    pub pounique: Option<String>,
    /// `CurrChange`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "CurrChange", required)]
    pub curr_change: Option<String>,
    /// `Acknowledged`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "Acknowledged", required)]
    pub acknowledged: Option<bool>,
    /// Changes with each change of the order.
    ///
    /// Its type may also be `bytes`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360. Its type is assumed.
    #[bindery(key = "RecVer", required)]
    pub rec_ver: Option<String>,
    /// `Supname`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "Supname", required)]
    pub supname: Option<String>,
    /// `Status`, which no page explains.
    ///
    /// For example `APPROVED`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "Status", required, nested)]
    pub status: Option<Status>,
    /// `SUP_TYPE`, which no page explains.
    ///
    /// For example `DISTRIBUTOR`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "SUP_TYPE", required, nested)]
    pub sup_type: Option<SupType>,
    /// `Supid`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    #[bindery(key = "Supid", required)]
    pub supid: Option<String>,
}

bindery::fields! {
    Order {
        id = "$id",
        ponum = "PONUM" as Padded(spelling::PADDED_LEFT_0_15, &TEXT),
        podate = "PODATE" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        postatus = "POSTATUS",
        conum = "CONUM",
        verdate = "VERDATE" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        buyer = "BUYER",
        appvname = "APPVNAME",
        finalname = "FINALNAME",
        potax = "POTAX",
        pototal = "POTOTAL",
        terms = "TERMS",
        ponote = "PONOTE",
        pofooter = "POFOOTER",
        closddate = "CLOSDDATE" as NullAs(JSON_NULL, &Dated(spelling::YYYY_MM_DDTHH_MM_SS)),
        is_printed = "IS_PRINTED",
        c_link = "C_LINK",
        r_link = "R_LINK",
        i_link = "I_LINK",
        b_link = "B_LINK",
        shipchg = "SHIPCHG",
        is_sctax = "IS_SCTAX",
        sctaxpct = "SCTAXPCT",
        confname = "CONFNAME",
        confirmby = "CONFIRMBY",
        shipcharge = "SHIPCHARGE",
        fob = "FOB",
        shipvia = "SHIPVIA",
        deltime = "DELTIME" as Dated(spelling::HH_MM),
        isinbatch = "ISINBATCH",
        recontodt = "RECONTODT",
        arcstat = "ARCSTAT",
        popriority = "POPRIORITY",
        poackndoc = "POACKNDOC",
        verinit = "VERINIT",
        uniqsupno = "UNIQSUPNO",
        pochanges = "POCHANGES",
        lfreightinclude = "LFREIGHTINCLUDE",
        pounique = "POUNIQUE",
        curr_change = "CurrChange",
        acknowledged = "Acknowledged",
        rec_ver = "RecVer",
        supname = "Supname",
        status = "Status",
        sup_type = "SUP_TYPE",
        supid = "Supid",
    }
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
