//! Numbers: exact, bounded, in the grammar of JSON.

use bindery_rules::{
    Decimal,
    decimal::{NumberError, count, fits, is_integer, is_number, read, read_integer, same},
};

#[test]
fn decimals_keep_every_digit() {
    let cases = [
        ("0", "0"),
        ("-0", "0"),
        ("1.10", "1.10"),
        ("8.25", "8.25"),
        ("-0.001", "-0.001"),
        ("0.1000000000000000055511151231", "0.1000000000000000055511151231"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
        ("1e3", "1000"),
        ("1.5E-3", "0.0015"),
        ("12.50e+1", "125.0"),
        ("0e999999999999", "0"),
    ];
    for (text, written) in cases {
        assert_eq!(read(text).map(|d| d.to_string()), Ok(written.to_owned()), "{text}");
    }
}

#[test]
fn what_does_not_fit_is_an_error_never_rounded() {
    for text in [
        "79228162514264337593543950336",
        "1e40",
        "1e-40",
        "1e999999999999",
        "0.12345678901234567890123456789",
    ] {
        assert_eq!(read(text), Err(NumberError::TooLong), "{text}");
        assert!(is_number(text));
    }
}

#[test]
fn other_spellings_are_refused() {
    for text in [
        "", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1,5", " 1", "1 ", "0x10", "NaN", "١",
        "1.5.2", "--1", "1_000",
    ] {
        assert_eq!(read(text), Err(NumberError::Malformed), "{text}");
        assert!(!is_number(text) && !is_integer(text));
    }
}

#[test]
fn integers_beyond_two_to_the_53() {
    assert_eq!(read_integer("9007199254740993"), Ok(9_007_199_254_740_993));
    assert_eq!(read_integer("-170141183460469231731687303715884105727"), Ok(-i128::MAX));
    assert_eq!(read_integer("1.0"), Ok(1));
    assert_eq!(read_integer("12e2"), Ok(1200));
    assert_eq!(read_integer("1.5"), Err(NumberError::Fraction));
    assert_eq!(read_integer("1e39"), Err(NumberError::TooLong));
    assert!(is_integer("1e39") && is_integer("2.50e1") && !is_integer("2.55e1"));
}

#[test]
fn decimals_are_counted_without_the_zeros_behind() {
    for (text, decimals) in
        [("1", 0), ("1.10", 1), ("1.100", 1), ("0.00", 0), ("1e-3", 3), ("1.5e1", 0), ("100e-3", 1)]
    {
        assert_eq!(count(text), Ok(decimals), "{text}");
        let value = read(text).expect("a number");
        assert!(fits(&value, u32::try_from(decimals).expect("small")));
        assert_eq!(decimals > 0, !fits(&value, 0));
    }
    assert!(!fits(&Decimal::new(1234, 3), 2));
}

#[test]
fn the_same_number_spelled_differently() {
    assert!(same("1", "1.0") && same("1e2", "100") && !same("1", "1.01") && same("-0", "0"));
}
