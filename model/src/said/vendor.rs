//! The two kinds of spec files: the vendor's, and one for each page.

use super::names::{Listing, Named, NamedEntry};
use super::operation::{Operations, RequestSaid};
use super::outcome::{EnvelopeSaid, FaultSaid, ReplySaid};
use super::{AboutSaid, Fact, Known, OneOrMany, ShapeSaid, Text};
use crate::vendor::Template;

node! {
    /// What a vendor's pages, or the operations of a page, have in common.
    SharedSaid "what is shared" {
        /// Shapes by name.
        "shapes" shapes: Named<ShapeSaid>,
        /// Envelopes by name.
        "envelopes" envelopes: Named<EnvelopeSaid>,
        /// Faults that any operation may answer with.
        "faults" faults: Named<FaultSaid>,
        /// What each operation's request starts from.
        "every_request" every_request: RequestSaid,
        /// What each operation's reply starts from.
        "every_reply" every_reply: ReplySaid,
        /// What each fault starts from.
        "every_fault" every_fault: FaultSaid,
    }
}

node! {
    /// specs/VENDOR/vendor.yaml
    VendorSaid "a vendor file" with about: AboutSaid, shared: SharedSaid {
        /// The vendor's name: that of its folder.
        "vendor" vendor: Text,
        /// The pages by a short name.
        "pages" pages: Named<PageSaid>,
        /// The documented base URL; a {hole} is a variable of the environment.
        "server" server: Fact<Template>,
        /// Secrets by name.
        "secrets" secrets: Known<Named<SecretSaid>>,
        /// Things that have an identity and states.
        "entities" entities: Named<EntitySaid>,
        /// Parts of pages that no fact cites.
        "left_out" left_out: Listing<LeftOutSaid>,
    }
}

node! {
    /// specs/VENDOR/PAGE.yaml
    PageFileSaid "a page file" with about: AboutSaid, shared: SharedSaid {
        /// The page's short name, as in vendor.yaml.
        "page" page: Text,
        /// The documented calls by name.
        "operations" operations: Operations,
        /// Parts of the page that no fact cites.
        "left_out" left_out: Listing<LeftOutSaid>,
    }
}

node! {
    /// One document of the vendor's.
    PageSaid "a page" with about: AboutSaid {
        /// The file's name in the folder of pages.
        "file" file: Text,
        /// Its SHA-256.
        "sha256" sha256: Text,
        /// The page that replaces it, if it is an old version.
        "superseded_by" superseded_by: Text,
    }
}

node! {
    /// A value that no file may hold.
    SecretSaid "a secret" with about: AboutSaid {
        /// Where it comes from.
        "from" from: Fact<FromSaid>,
        /// How long it lasts.
        "lasts" lasts: Fact<Text>,
    }
}

node! {
    /// Where a secret comes from.
    FromSaid "where a secret comes from" with about: AboutSaid {
        /// The operation whose reply has it.
        "operation" operation: Text,
        /// The fault whose reply has it; success unless said.
        "fault" fault: Text,
        /// The path to it in the payload.
        "value" value: Text,
        /// The header that has it.
        "header" header: Text,
    }
}

node! {
    /// A thing in the vendor's system that has an identity and states.
    EntitySaid "an entity" with about: AboutSaid {
        /// The entity it lies in.
        "in" within: Text,
        /// Its states.
        "states" states: OneOrMany<Text>,
    }
}

node! {
    /// A part of a page that no fact cites.
    LeftOutSaid "what is left out" with about: AboutSaid {
        /// A name in those lines, where only that is left out.
        "name" name: Text,
        /// Why.
        "why" why: Text,
    }
}

impl VendorSaid {
    /// The secrets by name; none where the spec says `unknown`.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &NamedEntry<SecretSaid>> {
        let named = match self.secrets.as_deref() {
            Some(Known::Said(named)) => Some(named),
            _ => None,
        };
        named.into_iter().flat_map(|named| named.iter())
    }
}
