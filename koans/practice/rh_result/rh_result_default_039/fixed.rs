#[derive(Debug, Clone, PartialEq, Default)]
pub struct Score {
    pub initials: String,
    pub points: u32,
}

pub fn load(save: &str) -> Result<Score, std::num::ParseIntError> {
    let (initials, points) = save.split_once(' ').unwrap_or(("", save));
    Ok(Score {
        initials: initials.to_uppercase(),
        points: points.parse()?,
    })
}

/// A broken save file counts as no score at all.
pub fn best(saves: &[&str]) -> Score {
    let mut best = Score::default();
    for save in saves {
        let score = load(save).unwrap_or_default();
        if score.points > best.points {
            best = score;
        }
    }
    best
}
