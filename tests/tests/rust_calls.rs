//! Calls through the generated operations, as a user of the crate writes them: what is sent, and
//! what becomes of what comes back.

use bindery::{
    Decimal, Nullable, Rule, Secret, Validate,
    operation::{Failure, Request, RequestError},
};
use bindery_generated::{expandable, ifactory, manex, movilitas};

fn body(request: &Request) -> serde_json::Value {
    serde_json::from_slice(&request.body).expect("the body is JSON")
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    let mut headers = request.headers.iter();
    headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

fn item() -> manex::po::item_add::Request {
    manex::po::item_add::Request {
        part_no: Some("416-242424".to_owned()),
        revision: Some("A".to_owned()),
        ..manex::po::item_add::Request::new("MRO", "_45Z0YOITA", Decimal::new(150, 2), "1748")
    }
}

#[test]
fn a_message_goes_into_the_body_and_the_key_into_the_path() {
    let key = Secret::new("k/1");
    let request = manex::po::ItemAdd::request(&item(), &key).expect("the item is right");
    assert_eq!(
        (request.method, request.path_and_query.as_str()),
        ("POST", "/API/PO/ItemAdd/k%2F1")
    );
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    let body = body(&request);
    assert_eq!(body["POITTYPE"], "MRO");
    assert_eq!(body["ORD_QTY"], "1.50", "its digits, in a string as the examples have it");
    assert!(body.get("uniq_key").is_none(), "what is not given is not sent");
    assert!(!format!("{request:?}").contains("k/1"), "no secret is shown");
}

#[test]
fn the_same_message_goes_into_a_query_where_the_page_allows_it() {
    let key = Secret::new("k");
    let request = manex::po::ItemAdd::request_as_query(&item(), &key).expect("the item is right");
    assert!(request.body.is_empty());
    let (path, query) = request.path_and_query.split_once('?').expect("a query");
    assert_eq!(path, "/API/PO/ItemAdd/k");
    assert!(query.split('&').any(|pair| pair == "part_no=416-242424"), "{query}");
}

#[test]
fn a_broken_rule_is_not_sent() {
    let wrong = manex::po::item_add::Request { part_no: None, revision: None, ..item() };
    let Err(RequestError::Invalid(violations)) =
        manex::po::ItemAdd::request(&wrong, &Secret::new("k"))
    else {
        panic!("a part is named by its number or by its key");
    };
    let broken: Vec<_> = violations.iter().map(|it| (it.path().to_owned(), it.rule())).collect();
    assert_eq!(broken, [("part_no".to_owned(), Rule::Required)]);
    let by_key = manex::po::item_add::Request { uniq_key: Some("_1".to_owned()), ..wrong };
    assert!(manex::po::ItemAdd::request(&by_key, &Secret::new("k")).is_ok());
}

#[test]
fn either_header_carries_the_token() {
    use movilitas::packaging_order::{Release, release::Request as Message};
    let message = Message::new("channel", "Order143");
    assert!(Release::request(&message).is_err(), "a token has to be somewhere");
    let own = Message { x_access_token: Some("t0k".into()), ..message.clone() };
    let request = Release::request(&own).expect("a token in a header of its own");
    assert_eq!(request.method, "PATCH");
    assert_eq!(header(&request, "x-access-token"), Some("t0k"));
    assert_eq!(header(&request, "authorization"), None);
    assert_eq!(header(&request, "x-channel-key"), Some("channel"));
    assert_eq!(request.body, br#"{"order_id":"Order143"}"#);
    let bearer = Message { authorization: Some("t0k".into()), ..message };
    let request = Release::request(&bearer).expect("a bearer token");
    assert_eq!(header(&request, "authorization"), Some("Bearer t0k"));
    assert!(!format!("{bearer:?}").contains("t0k"), "no secret is shown");
}

#[test]
fn a_success_gives_its_payload() {
    let reply = br#"{"success":true,"message":"Packaging order released","data":["4YSr5oYFKHwP"]}"#;
    let numbers = movilitas::packaging_order::Release::read(200, &[], reply);
    assert_eq!(numbers.expect("a success").payload, ["4YSr5oYFKHwP"]);
    let reply = br#"{"$id":"1","Code":"200","Message":"Sales Order Item added successfully.",
        "SessionId":"null","IsValidUser":"true","ResponseObject":"null"}"#;
    assert!(manex::so::ItemAdd::read(500, &[], reply).is_ok(), "the code decides");
}

#[test]
fn a_fault_is_typed_its_holes_are_fields() {
    use movilitas::Fault;
    let read = |body: &str| movilitas::packaging_order::Release::read(400, &[], body.as_bytes());
    let read = |text: &str| match read(&format!(r#"{{"error":{{"text":"{text}"}}}}"#)) {
        Err(Failure::Fault(fault)) => fault,
        other => panic!("{other:?}"),
    };
    let Fault::WrongState { order_id, status } =
        read("Packaging order Order143 is in status: Done")
    else {
        panic!("the order is in another state");
    };
    assert_eq!((order_id.as_str(), status.as_str()), ("Order143", "Done"));
    assert!(status.is_listed());
    assert!(matches!(read("Packaging order not found"), Fault::NotFound));
    assert!(matches!(read("Out of paper"), Fault::Undocumented { status: 400, .. }));
    let reply = br#"{"$id":"1","Code":403,"Message":"PO Items add failed.UniqMfgrhd is Invalid.",
        "SessionId":null,"IsValidUser":true,"ResponseObject":null}"#;
    let Err(Failure::Fault(fault)) = manex::po::ItemAdd::read(200, &[], reply) else {
        panic!("the code says that it failed");
    };
    assert_eq!(fault, manex::Fault::AddFailed { reason: "UniqMfgrhd is Invalid.".to_owned() });
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    let reply = br#"{"Code":200,"Message":"Purchase Order details:","SessionId":null,
        "IsValidUser":true,"ResponseObject":[{"PODATE":"2014-09-18"}]}"#;
    let answer = manex::po::Get::read(200, &[], reply).expect("the date can be done without");
    assert_eq!((answer.len(), answer[0].podate), (1, None));
    let [misfit] = &answer.misfits[..] else { panic!("{:?}", answer.misfits) };
    assert_eq!(misfit.path(), "ResponseObject[0].PODATE");
    assert!(misfit.what().contains("YYYY-MM-DDTHH:mm:ss"), "{misfit}");
    let error = ifactory::wip::Assign::read(200, &[], b"<html>").expect_err("not JSON");
    assert!(matches!(error, Failure::Unreadable(_)), "{error}");
}

#[test]
fn blank_and_joined_values_keep_their_meaning() {
    let reply = br#"{"PART_ID":"MOTOR003","SERIAL_NUMBER":"GC1","LOT_ID":"",
        "ATTACHMENTS":"http://a.b/|C:\\c.docx"}"#;
    let made = expandable::serial_number::Create::read(200, &[], reply).expect("a success");
    assert_eq!(made.lot_id, Some(Nullable::Null));
    assert_eq!(made.ship_to_cust, None);
    let Some(Nullable::Value(attachments)) = made.payload.attachments else {
        panic!("two of them")
    };
    assert_eq!(attachments, ["http://a.b/", "C:\\c.docx"]);
    let message = expandable::serial_number::create::Request {
        attachments: Some(attachments),
        ..expandable::serial_number::create::Request::new("MOTOR003", "GC1", "t0k")
    };
    let request = expandable::serial_number::Create::request(&message).expect("a message");
    let body = body(&request);
    assert_eq!(body["ATTACHMENTS"], "http://a.b/|C:\\c.docx");
    assert_eq!(body["AUTH_TOKEN"], "t0k");
}

#[test]
fn a_reply_is_held_to_what_it_repeats_of_its_request() {
    use expandable::serial_number::{Create, create::Request as Message};
    let message = Message::new("MOTOR003", "GC1", "t0k");
    let read = |part: &str| {
        let reply = format!(r#"{{"PART_ID":"{part}","SERIAL_NUMBER":"GC1"}}"#);
        Create::read(200, &[], reply.as_bytes()).expect("a success").payload
    };
    let echoed = |part: &str| {
        let broken = read(part).validate_reply_to(&message).err();
        let broken = broken.into_iter().flatten().filter(|it| it.rule() == Rule::Echoes);
        broken.map(|violation| violation.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(echoed("MOTOR003"), [""; 0]);
    let expected = "PART_ID must repeat PART_ID of the request (it is \"MOTOR004\")";
    assert_eq!(echoed("MOTOR004"), [expected]);
    let alone = read("MOTOR004").validate().err();
    assert!(!alone.into_iter().flatten().any(|it| it.rule() == Rule::Echoes));
}
