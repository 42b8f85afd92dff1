//! Durations and sizes as people write them: `5s`, `250 ms`, `8 MiB`.

use std::time::Duration;

/// Reads a duration: a number and `ms`, `s` or `m`.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = split(text)?;
    let seconds = match unit {
        "ms" => number / 1000.0,
        "s" => number,
        "m" => number * 60.0,
        _ => return None,
    };
    // A day is longer than any call; what is larger is a slip, and zero would never end well.
    (seconds > 0.0 && seconds <= 86_400.0).then(|| Duration::from_secs_f64(seconds))
}

/// Reads a size in bytes: a number and nothing, `B`, `KB`, `KiB`, `MB` or `MiB`.
pub(super) fn size(text: &str) -> Option<usize> {
    let (number, unit) = split(text)?;
    let factor = match unit {
        "" | "B" => 1.0,
        "KB" => 1e3,
        "KiB" => 1024.0,
        "MB" => 1e6,
        "MiB" => 1024.0 * 1024.0,
        _ => return None,
    };
    let bytes = number * factor;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 byte and 4 GB, fractions of a byte do not matter"
    )]
    ((1.0..=4e9).contains(&bytes)).then_some(bytes as usize)
}

fn split(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    Some((number.parse().ok()?, unit.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit_and_an_end() {
        assert_eq!(duration("250ms"), Some(Duration::from_millis(250)));
        assert_eq!(duration("1.5 s"), Some(Duration::from_millis(1500)));
        assert_eq!(duration("2m"), Some(Duration::from_mins(2)));
        for bad in ["5", "0s", "-1s", "s", "1h", "99999999m", "1e9s", ""] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn sizes_take_both_kinds_of_prefix() {
        assert_eq!(size("512"), Some(512));
        assert_eq!(size("64 KiB"), Some(65_536));
        assert_eq!(size("2MB"), Some(2_000_000));
        for bad in ["0", "-1", "10 GiB", "lots", "1.2.3"] {
            assert_eq!(size(bad), None, "{bad}");
        }
    }
}
