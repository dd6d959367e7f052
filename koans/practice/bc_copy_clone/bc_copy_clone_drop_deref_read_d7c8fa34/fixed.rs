pub enum Request {
    To(i32),
    Home,
}

/// Serves requests until the lift has moved more than `limit` floors; returns where it stands.
pub fn ride(requests: &[Request], limit: u32) -> (i32, u32) {
    let mut travelled = 0;
    let mut floor: i32 = 0;
    for request in requests {
        if travelled > limit {
            break;
        }
        let mut go = |to: i32| {
            travelled += floor.abs_diff(to);
            floor = to;
        };
        match request {
            Request::To(to) => go(*to),
            Request::Home => go(0),
        }
    }
    (floor, travelled)
}

pub fn wear(days: &[Vec<Request>]) -> u32 {
    days.iter().map(|day| ride(day, 100).1).sum()
}
