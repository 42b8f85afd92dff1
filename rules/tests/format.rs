//! Formats of dates and times: what their letters say, what they read, what they write.

use bindery_rules::format::{Format, Kind, Mistake, NotInFormat};

fn format(text: &str) -> Format {
    Format::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Format, its kind, texts it reads, texts it does not.
const READ: &[(&str, Kind, &[&str], &[&str])] = &[
    (
        "MM-DD-YYYY",
        Kind::Date,
        &["02-29-2024", "12-31-0001"],
        &[
            "2-9-2024",
            "02-30-2024",
            "13-01-2024",
            "02-29-2024 ",
            "00-10-2024",
            "02/28/2024",
            "02-28-20244",
            "",
            "é2-28-2024",
        ],
    ),
    ("YYYYMMDD", Kind::Date, &["20240131"], &["2024-01-31", "2024131", "202401311"]),
    (
        "MMM-DD-YYYY",
        Kind::Date,
        &["Sep-18-2014", "SEP-18-2014"],
        &["Sept-18-2014", "09-18-2014", "日-18-2014"],
    ),
    ("D/M/YYYY", Kind::Date, &["1/2/2024", "31/12/2024"], &["01/02/2024", "1/2/24", "/2/2024"]),
    (
        "HH:mm",
        Kind::Time,
        &["13:00", "00:00", "23:59"],
        &["3:00", "24:00", "13:60", "13:0", "13:00:00"],
    ),
    ("H:mm", Kind::Time, &["3:00", "13:00", "0:00"], &["03:00", "24:00", "333:00"]),
    ("HH:mm:ss.fff", Kind::Time, &["10:00:59.120"], &["10:00:60.120", "10:00:59.12", "10:00:59"]),
    (
        "HH:mm:ss.f",
        Kind::Time,
        &["10:00:59.1", "10:00:59.123456789"],
        &["10:00:59.", "10:00:59.1234567890"],
    ),
    (
        "YYYY-MM-DDTHH:mm:ss",
        Kind::DateTime,
        &["2014-09-18T10:40:00"],
        &["2014-09-18 10:40:00", "2014-09-18T10:40:00Z", "2014-09-18t10:40:00"],
    ),
    ("YYYYMMDDHHmmss", Kind::DateTime, &["20140918104000"], &["2014091810400", "20140918104060"]),
    (
        "YYYY-MM-DD HH:mmZ",
        Kind::Timestamp,
        &["2014-09-18 10:40Z", "2014-09-18 10:40+02:00"],
        &["2014-09-18 10:40", "2014-09-18 10:40+0200", "2014-09-18 10:40+24:00"],
    ),
    (
        "rfc3339",
        Kind::Timestamp,
        &["2014-09-18T10:40:00Z", "2014-09-18T10:40:00.5-05:30"],
        &[
            "2014-09-18T10:40:00",
            "2014-09-18T10:40:60Z",
            "20140918T104000Z",
            "2014-09-18T10:40:00.Z",
        ],
    ),
    (
        "unix",
        Kind::Timestamp,
        &["0", "1411036800", "-1"],
        &["1411036800.0", "1e9", "", "01", "99999999999999999999"],
    ),
    ("'week of 'YYYY年M月D日", Kind::Date, &["week of 2024年1月2日"], &["week of 2024年01月2日"]),
    ("DD'''T'YYYY-MM", Kind::Date, &["02'T2024-01"], &["02T2024-01"]),
];

#[test]
fn reads_exactly_what_it_says() {
    for (pattern, kind, good, bad) in READ {
        let format = format(pattern);
        assert_eq!(format.kind(), *kind, "{pattern}");
        for text in *good {
            assert_eq!(format.reads(text), Ok(()), "{pattern} on {text}");
        }
        for text in *bad {
            assert!(format.reads(text).is_err(), "{pattern} on {text}");
        }
    }
}

#[test]
fn writes_what_it_reads_and_its_regex_matches() {
    for (pattern, kind, good, _) in READ {
        let format = format(pattern);
        let regex = regex::Regex::new(&format.to_regex()).expect("a regex");
        for text in *good {
            assert!(regex.is_match(text), "{pattern}: {regex} on {text}");
            let written = match kind {
                Kind::Date => format.write_date(format.read_date(text).expect("read")),
                Kind::Time => format.write_time(format.read_time(text).expect("read")),
                Kind::DateTime => format.write_datetime(format.read_datetime(text).expect("read")),
                Kind::Timestamp => {
                    let value = format.read_timestamp(text).expect("read");
                    let written = format.write_timestamp(value).expect("written");
                    assert_eq!(format.read_timestamp(&written), Ok(value), "{pattern} on {text}");
                    continue;
                }
            };
            let same = written.expect("written").eq_ignore_ascii_case(text);
            assert!(same, "{pattern} on {text}");
        }
    }
}

#[test]
fn prints_as_a_spec_would_write_it() {
    for text in ["MM-DD-YYYY", "HH:mm:ss.fff", "rfc3339", "unix", "YYYY-MM-DDTHH:mm:ss.fZ"] {
        assert_eq!(format(text).to_string(), text);
    }
    assert_eq!(format("D'th 'MMM YYYY").to_string(), "D't''h' MMM YYYY");
    assert_eq!(format(&format("''YYYYMMDD").to_string()), format("''YYYYMMDD"));
}

#[test]
fn a_wrong_format_names_its_bad_place() {
    let cases: &[(&str, usize, usize, Mistake, &str)] = &[
        ("", 0, 0, Mistake::Empty, "YYYY-MM-DD"),
        ("MM-DD-YY", 6, 2, Mistake::Letters('Y', 2), "`YY` stands for nothing; write YYYY"),
        ("yyyy-MM-DD", 0, 4, Mistake::Letters('y', 4), "write YYYY"),
        ("hh:mm", 0, 2, Mistake::Letters('h', 2), "write HH or H"),
        ("HH:mm a", 6, 1, Mistake::Letters('a', 1), "quotes"),
        ("HH:mm:SS", 6, 2, Mistake::Letters('S', 2), "write ss"),
        ("YYYY-MM-MM", 8, 2, Mistake::Twice('M'), "again"),
        ("MM-YYYY", 0, 7, Mistake::DateLacks("day: DD or D"), "day"),
        ("mm:ss", 0, 5, Mistake::TimeLacks("hour: HH or H"), "hour"),
        ("HH:mmZ", 0, 6, Mistake::LoneZone, "`Z` needs"),
        ("MDYYYY", 1, 1, Mistake::NoEnd, "two-digit"),
        ("YYYY-MM-DD 'at", 11, 3, Mistake::OpenQuote, "never closed"),
        ("-", 0, 1, Mistake::Empty, "nothing"),
    ];
    for (text, at, len, mistake, words) in cases {
        let error = Format::parse(text).expect_err(text);
        assert_eq!((error.at, error.len, error.mistake), (*at, *len, *mistake), "{text}");
        assert!(error.to_string().contains(words), "{text}: {error}");
    }
    assert_eq!(Format::parse(&"-".repeat(50)).expect_err("long").mistake, Mistake::TooLong);
}

#[test]
fn two_formats_that_can_be_mistaken_for_one_another() {
    for (one, other) in [
        ("MM/DD/YYYY", "DD/MM/YYYY"),
        ("YYYYMMDD", "DDMMYYYY"),
        ("M-D-YYYY", "DD-MM-YYYY"),
        ("HHmmss", "ssHHmm"),
    ] {
        let text = format(one).ambiguous_with(&format(other));
        let text = text.unwrap_or_else(|| panic!("{one} and {other} differ"));
        assert!(format(one).reads(&text).is_ok() && format(other).reads(&text).is_ok(), "{text}");
    }
    for (one, other) in [
        ("MM-DD-YYYY", "YYYY-MM-DD"),
        ("MM-DD-YYYY", "MMM-DD-YYYY"),
        ("MM-DD-YYYY", "M-D-YYYY"),
        ("HH:mm", "HH:mm:ss"),
        ("unix", "rfc3339"),
        ("HH:mm", "YYYY-MM-DD"),
        ("H:mm", "HH:mm"),
    ] {
        assert_eq!(format(one).ambiguous_with(&format(other)), None, "{one} and {other}");
    }
}

#[test]
fn zones_become_points_in_time() {
    let value = format("rfc3339").read_timestamp("2014-09-18T10:40:00.25+02:00").expect("read");
    assert_eq!(
        format("rfc3339").write_timestamp(value).expect("written"),
        "2014-09-18T08:40:00.25Z"
    );
    assert_eq!(format("unix").write_timestamp(value).expect("written"), "1411029600");
    assert_eq!(format("YYYY-MM-DD").read_time("2014-09-18"), Err(NotInFormat::OtherKind));
    assert_eq!(format("MM-DD-YYYY").read_date("02-30-2024"), Err(NotInFormat::NoSuch));
    assert_eq!(format("MM-DD-YYYY").read_date("02-3x-2024"), Err(NotInFormat::At(3)));
}

#[test]
fn a_constant_is_read_when_it_is_compiled() {
    const DAY: Format = Format::known("MM-DD-YYYY");
    assert_eq!(DAY.read_date("01-02-2024").map(|d| (d.month(), d.day())), Ok((1, 2)));
}
