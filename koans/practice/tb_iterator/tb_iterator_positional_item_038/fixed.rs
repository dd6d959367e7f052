pub fn quarters<'a>(months: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    months.chunks(3).map(|quarter| quarter.iter().sum())
}

pub fn growth(figures: impl Iterator<Item = u32>) -> Vec<i64> {
    let mut previous = None;
    let mut changes = Vec::new();
    for figure in figures {
        let figure = i64::from(figure);
        if let Some(before) = previous.replace(figure) {
            changes.push(figure - before);
        }
    }
    changes
}

pub fn report(months: &[u32]) -> String {
    let changes = growth(quarters(months));
    let signed: Vec<String> = changes.iter().map(|change| format!("{change:+}")).collect();
    signed.join(" ")
}
