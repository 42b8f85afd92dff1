// Written by `gen` from specs/manex/. Change the spec, not this file.

//! Lists of values that several types share.

bindery::listed! {
    /// The values of `Terms`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `po`, lines 20-37, 117-133.
    pub enum Terms: closed {
        /// `NET 10`.
        Net10 = "NET 10",
        /// `NET 15`.
        Net15 = "NET 15",
        /// `NET 30`.
        Net30 = "NET 30",
        /// `NET 30/2% 10`.
        Net30_2_10 = "NET 30/2% 10",
        /// `NET 45`.
        Net45 = "NET 45",
        /// `COD`.
        Cod = "COD",
        /// `NONE`.
        None = "NONE",
    }
}

bindery::listed! {
    /// The values of `POITTYPE`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `po`, lines 39-40.
    pub enum Poittype: closed {
        /// `INVT PART`.
        InvtPart = "INVT PART",
        /// `MRO`.
        Mro = "MRO",
        /// `Services`.
        Services = "Services",
    }
}

bindery::listed! {
    /// The values of `poStatus`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `po`, lines 224-236.
    pub enum PoStatus: closed {
        /// `Open`.
        Open = "Open",
        /// `Cancelled`.
        Cancelled = "Cancelled",
        /// `Closed`.
        Closed = "Closed",
    }
}

bindery::listed! {
    /// The values of `POSTATUS`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 231, 276.
    pub enum Postatus: open any_case {
        /// `Open`.
        Open = "Open",
        /// `Cancelled`.
        Cancelled = "Cancelled",
        /// `Closed`.
        Closed = "Closed",
    }
}

bindery::listed! {
    /// The values of `Status`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 270-360.
    pub enum Status: open {
        /// `APPROVED`.
        Approved = "APPROVED",
    }
}

bindery::listed! {
    /// The values of `package`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `po`, lines 422-448, 655-681.
    pub enum Package: closed {
        /// `AMMO BELT`.
        AmmoBelt = "AMMO BELT",
        /// `BULK`.
        Bulk = "BULK",
        /// `CARTON`.
        Carton = "CARTON",
        /// `EACH`.
        Each = "EACH",
        /// `REAM`.
        Ream = "REAM",
        /// `REEL`.
        Reel = "REEL",
        /// `TRAY`.
        Tray = "TRAY",
        /// `TUBE`.
        Tube = "TUBE",
    }
}

bindery::listed! {
    /// The values of `U_OF_MEAS`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `po`, lines 422-448, 655-681.
    pub enum UOfMeas: closed {
        /// `EACH`.
        Each = "EACH",
        /// `IN`.
        In = "IN",
        /// `DOZ`.
        Doz = "DOZ",
        /// `REEL`.
        Reel = "REEL",
        /// `LOT`.
        Lot = "LOT",
        /// `BULK`.
        Bulk = "BULK",
        /// `SQIN`.
        Sqin = "SQIN",
        /// `SQFT`.
        Sqft = "SQFT",
        /// `SQYD`.
        Sqyd = "SQYD",
        /// `SQMM`.
        Sqmm = "SQMM",
        /// `SQCM`.
        Sqcm = "SQCM",
        /// `SQME`.
        Sqme = "SQME",
        /// `GRAM`.
        Gram = "GRAM",
        /// `KGRM`.
        Kgrm = "KGRM",
        /// `MLTR`.
        Mltr = "MLTR",
        /// `LITR`.
        Litr = "LITR",
        /// `CC`.
        Cc = "CC",
        /// `OUNC`.
        Ounc = "OUNC",
        /// `PINT`.
        Pint = "PINT",
        /// `QUAR`.
        Quar = "QUAR",
        /// `GAL`.
        Gal = "GAL",
        /// `M`.
        M = "M",
        /// `FT`.
        Ft = "FT",
        /// `CM`.
        Cm = "CM",
        /// `LB`.
        Lb = "LB",
        /// `YARD`.
        Yard = "YARD",
    }
}

bindery::listed! {
    /// The values of `POITTYPE`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 422, 518, 943.
    pub enum PayloadPoittype: open any_case {
        /// `INVT PART`.
        InvtPart = "INVT PART",
        /// `MRO`.
        Mro = "MRO",
        /// `Services`.
        Services = "Services",
    }
}
