#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waypoint {
    pub x: f64,
    pub y: f64,
}

#[derive(Debug, PartialEq)]
pub struct Voyage {
    pub route: Vec<Waypoint>,
    pub miles: f64,
    pub closed: bool,
}

pub fn plan(route: Vec<Waypoint>) -> Option<Voyage> {
    let leg = |from: usize, to: usize| {
        let (a, b) = (route[from], route[to]);
        (a.x - b.x).hypot(a.y - b.y)
    };
    let last = route.len().checked_sub(1)?;
    let miles = (0..last).map(|i| leg(i, i + 1)).sum();
    let closed = leg(0, last) < 0.5;
    Some(Voyage {
        route,
        miles,
        closed,
    })
}
