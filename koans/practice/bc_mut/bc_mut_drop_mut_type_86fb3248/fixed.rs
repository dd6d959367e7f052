#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Built,
    Tested,
    Live,
}

pub fn advance(stage: &mut Option<Stage>) {
    *stage = match stage {
        None => Some(Stage::Built),
        Some(Stage::Built) => Some(Stage::Tested),
        Some(_) => Some(Stage::Live),
    };
}

pub fn slowest(services: [Option<Stage>; 3]) -> Option<Stage> {
    services.into_iter().min().flatten()
}
