//! The one place that asks what time it is.

/// Now, to the second, in UTC.
pub(crate) fn began() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}

/// Now, in UTC.
pub(crate) fn now() -> String {
    jiff::Timestamp::now().to_string()
}

/// The day, in UTC.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
