use crate::{Cabin, State};

/// What a display shows.
pub fn show(cabin: &Cabin) -> String {
    match cabin.state {
        State::Idle => format!("{}", cabin.floor),
        State::Moving { to } if to > cabin.floor => format!("{} up", cabin.floor),
        State::Moving { .. } => format!("{} down", cabin.floor),
        State::Open { .. } => format!("{} open", cabin.floor),
    }
}

pub fn is_busy(cabin: &Cabin) -> bool {
    matches!(cabin.state, State::Moving { .. } | State::Open { .. })
}
