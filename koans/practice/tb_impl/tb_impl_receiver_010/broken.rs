#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    Calm,
    Watch,
    Flood,
}

pub trait Classify {
    fn alert(&self) -> Alert;
}

pub struct Level {
    pub metres: f32,
    pub mark: f32,
}

impl Classify for Level {
    fn alert(level: &Level) -> Alert {
        let gap = level.mark - level.metres;
        if gap <= 0.0 {
            Alert::Flood
        } else if gap < 0.5 {
            Alert::Watch
        } else {
            Alert::Calm
        }
    }
}

pub fn worst<C: Classify>(levels: &[C]) -> Alert {
    let alerts: Vec<Alert> = levels.iter().map(C::alert).collect();
    for bad in [Alert::Flood, Alert::Watch] {
        if alerts.contains(&bad) {
            return bad;
        }
    }
    Alert::Calm
}
