//! What is read of replies and kept of messages, told in values that say it shortest.

use bindery::{Json, operation::Failure, read};

use super::types::written;

#[test]
fn a_fault_lists_what_of_it_does_not_fit() {
    use written::payloads::{Fault, item::Find};
    let body = br#"{"code": 8, "text": "", "data": {"by": "me", "since": "noon"}}"#;
    let fault = Find::read(423, &[], body).expect_err("a fault");
    let Failure::Fault(Fault::Locked { answer }) = fault else { panic!("{fault:?}") };
    assert_eq!((answer.by.as_str(), answer.since), ("me", None));
    let [misfit] = &answer.misfits[..] else { panic!("{:?}", answer.misfits) };
    let told = "data.since: expected an integer as a number, found the string \"noon\"";
    assert_eq!(misfit.to_string(), told);
}

#[test]
fn headers_of_a_fault_are_typed_and_forgiven() {
    use written::failures::{Fault, order::Get};
    let body = br#"{"ErrorCode": "A3", "ErrorText": "Come back later.", "Trace": "1"}"#;
    let read = |after: &str| match Get::read(400, &[("retry-after", after)], body) {
        Err(Failure::Fault(Fault::Busy { why, answer })) => (why, *answer),
        other => panic!("{other:?}"),
    };
    let (why, answer) = read("120");
    assert_eq!((why.as_str(), answer.headers.retry_after), ("Come back later.", Some(120)));
    assert_eq!(answer.misfits, []);
    let (_, answer) = read("soon");
    assert_eq!(answer.headers.retry_after, None);
    let [misfit] = &answer.misfits[..] else { panic!("{:?}", answer.misfits) };
    assert_eq!(misfit.path(), "headers.Retry-After");
}

#[test]
fn required_optional_null_and_absent_survive() {
    use written::requiredness::order::add::Request;
    let least = r#""part":"P","revision":"1","maker":"M","pickup":"yes","category":"T""#;
    let rows = [
        // Required: always there. `note`: its key is, with null, with the other spelling of
        // nothing, which is written as null, or with a value. `remark`: all of it may be left out.
        (r#"{"number":"1","note":null,LEAST}"#, r#"{"number":"1","note":null,LEAST}"#),
        (r#"{"number":"1","note":"",LEAST}"#, r#"{"number":"1","note":null,LEAST}"#),
        (r#"{"number":"1","note":"a",LEAST}"#, r#"{"number":"1","note":"a",LEAST}"#),
        (
            r#"{"number":"1","note":"a","remark":"null",LEAST}"#,
            r#"{"number":"1","note":"a","remark":"null",LEAST}"#,
        ),
        (
            r#"{"number":"1","note":"a","remark":"b",LEAST}"#,
            r#"{"number":"1","note":"a","remark":"b",LEAST}"#,
        ),
    ];
    for (json, expected) in rows {
        let (json, expected) = (json.replace("LEAST", least), expected.replace("LEAST", least));
        let request: Request = read::json(json.as_bytes(), read::Keys::Exact).expect("it fits");
        assert_eq!(Json::of(&request).expect("it is written").as_str(), expected);
    }
    for json in [r#"{"number":"1"}"#, r#"{"note":null}"#, r#"{"number":null,"note":null}"#] {
        let read = read::json::<Request>(json.as_bytes(), read::Keys::Exact);
        assert!(read.is_err(), "{json} lacks what is required");
    }
}
