use std::time::Duration;

#[derive(Debug, Clone, PartialEq)]
pub struct Relay {
    pub team: String,
}

pub fn drop_slowest(relay: &Relay) -> Option<Relay> {
    let mut copy = relay.clone();
    let slowest = *copy.splits.iter().max()?;
    copy.splits.retain(|split| *split != slowest);
    Some(copy)
}
