pub struct Room {
    pub name: &'static str,
    pub bids: Vec<u32>,
}

impl Room {
    pub async fn highest(&self) -> Option<u32> {
        self.bids.iter().copied().max()
    }
}

/// The winning room and bid, unless the reserve is not met.
pub async fn auction(rooms: &[Room], reserve: u32) -> Option<(&'static str, u32)> {
    let mut best = None;
    for room in rooms {
        let Some(bid) = room.highest().await else {
            continue;
        };
        if best.is_none_or(|(_, top)| bid > top) {
            best = Some((room.name, bid));
        }
    }
    best.filter(|&(_, bid)| bid >= reserve)
}
