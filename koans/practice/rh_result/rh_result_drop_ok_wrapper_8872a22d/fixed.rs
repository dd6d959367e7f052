use std::collections::BTreeMap;

pub struct Stay {
    pub room: u16,
    pub party: u8,
}

pub fn assign(beds: &BTreeMap<u16, u8>, party: u8) -> Result<Stay, String> {
    for (key, count) in beds {
        if *count >= party {
            return Ok(Stay { room: *key, party });
        }
    }
    Err(format!("no room for {party}"))
}
