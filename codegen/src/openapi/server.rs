//! Where the API is served, as far as the pages say.

use bindery_model::{
    Vendor,
    vendor::{Segment, Template},
};
use serde_json::{Map, Value, json};

use crate::json_schema::facts::Facts;

/// The documented base URL; a host that cannot exist where nobody gives one.
pub(super) fn servers(vendor: &Vendor) -> Value {
    let Some(claim) = &vendor.server else {
        return json!([{ "url": "https://host.invalid", "x-bindery-basis": "assumed" }]);
    };
    let servers = claim.accepted().enumerate().map(|(index, template)| {
        let mut server = one(template);
        if index == 0 {
            let mut facts = Facts::default();
            facts.claim("server", claim, |template| json!(template.to_string()));
            facts.write(&mut server);
        }
        Value::Object(server)
    });
    servers.collect()
}

fn one(template: &Template) -> Map<String, Value> {
    let mut url = String::new();
    let mut variables = Map::new();
    for segment in &template.segments {
        match segment {
            Segment::Literal(text) => url.push_str(text),
            Segment::Hole(name) => {
                let default = if url.is_empty() { "https://host.invalid" } else { name };
                url.extend(["{", name, "}"]);
                variables.insert(name.clone(), json!({ "default": default }));
            }
        }
    }
    let mut server = Map::new();
    server.insert("url".into(), url.trim_end_matches('/').into());
    if !variables.is_empty() {
        server.insert("variables".into(), variables.into());
    }
    server
}
