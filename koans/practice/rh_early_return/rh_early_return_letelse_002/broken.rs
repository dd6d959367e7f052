pub struct Cheese {
    pub label: String,
    pub day_made: Option<u32>,
}

pub fn average_age(cellar: &[Cheese], today: u32) -> Option<u32> {
    let mut total = 0;
    let mut dated = 0;
    for cheese in cellar {
        let Some(made) = cheese.day_made else {};
        if made > today {
            continue;
        }
        total += today - made;
        dated += 1;
    }
    if dated == 0 {
        return None;
    }
    Some(total / dated)
}

pub fn undated(cellar: &[Cheese]) -> Vec<&str> {
    cellar
        .iter()
        .filter(|c| c.day_made.is_none())
        .map(|c| c.label.as_str())
        .collect()
}
