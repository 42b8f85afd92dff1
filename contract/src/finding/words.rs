//! The model's words as they stand in a report. The model itself knows no report.

use bindery_model::vendor::{Basis, Place};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The part of a message.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(remote = "Place", rename = "Place", rename_all = "snake_case")]
pub(super) enum PlaceWord {
    Path,
    Query,
    Header,
    Cookie,
    Body,
}

/// How we know a fact.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(remote = "Basis", rename = "Basis", rename_all = "snake_case")]
pub(super) enum BasisWord {
    Documented,
    Observed,
    Example,
    Assumed,
}
