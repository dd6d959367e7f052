pub struct Day {
    pub label: String,
    pub gusts: Vec<f32>,
}

pub fn strongest_gust(week: &[Day]) -> Option<f32> {
    week.iter()
        .filter(|day| !day.label.ends_with('?'))
        .flat_map(|day| day.gusts.iter().copied())
        .max_by(|a, b| a.total_cmp(b))
}
