pub enum Food {
    Apple,
    Bread { slices: u32 },
    Soup(u32),
}

impl Food {
    pub fn kcal(&self) -> u32 {
        match self {
            Food::Apple => 52,
            Food::Bread { slices } => 80 * slices,
            Food::Soup(millilitres) => millilitres / 4,
        }
    }
}

pub fn verdict(meal: &[Food], limit: u32) -> String {
    let kcal = meal.iter().map(Food::kcal).sum::<u32>();
    let over = kcal.saturating_sub(limit);
    match over {
        0 => format!("{kcal} kcal"),
        _ => format!("{kcal} kcal, {over} too many"),
    }
}
