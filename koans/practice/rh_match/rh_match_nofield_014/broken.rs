#[derive(Debug)]
pub enum Step {
    Accepted {
        office: u32,
    },
    Moved {
        origin: u32,
        target: u32,
        hours: u32,
    },
    Delivered {
        signed: bool,
    },
}

pub fn hours(route: &[Step]) -> u32 {
    route
        .iter()
        .map(|step| match step {
            Step::Moved { duration, .. } => *duration,
            Step::Accepted { .. } | Step::Delivered { .. } => 0,
        })
        .sum()
}

/// Where the package was last seen, unless it has arrived.
pub fn whereabouts(route: &[Step]) -> Option<u32> {
    match route.last()? {
        Step::Accepted { office } => Some(*office),
        Step::Moved {
            target,
            origin,
            hours,
        } => Some(if *hours == 0 { *origin } else { *target }),
        Step::Delivered { signed: true } => None,
        Step::Delivered { signed: false } => whereabouts(&route[..route.len() - 1]),
    }
}
