//! Bytes in a string.

use super::{Scalar, ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::rules::wire::bytes;

/// Bytes as base64.
pub struct Base64;

impl ScalarSpelling<Vec<u8>> for Base64 {
    fn documented() -> String {
        "bytes in base64".to_owned()
    }

    fn of_scalar(value: Scalar<'_>) -> Result<Vec<u8>, WireError> {
        match value {
            Scalar::Text(text) => bytes::read(text),
            _ => Err(WireError::OtherKind),
        }
    }

    fn to_scalar(value: &Vec<u8>) -> Result<Written, Unwritable> {
        Ok(Written::Text(bytes::write(value)))
    }
}

spelled_by_scalar!([] Base64);
