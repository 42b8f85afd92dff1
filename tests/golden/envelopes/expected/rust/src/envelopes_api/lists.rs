// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! Lists of values that several types share.

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 22-30.
    pub enum State: closed {
        /// `Open`.
        Open = "Open",
        /// `Done`.
        Done = "Done",
    }
}
