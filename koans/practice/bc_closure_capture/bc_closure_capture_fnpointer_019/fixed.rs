pub struct Column<'s> {
    pub title: &'static str,
    formula: Box<dyn Fn(&[f64]) -> f64 + 's>,
}

pub fn columns(weights: &[f64]) -> Vec<Column<'_>> {
    vec![
        Column {
            title: "sum",
            formula: Box::new(|row| row.iter().sum()),
        },
        Column {
            title: "weighted",
            formula: Box::new(move |row| row.iter().zip(weights).map(|(v, w)| v * w).sum()),
        },
    ]
}

pub fn table(rows: &[Vec<f64>], columns: &[Column]) -> String {
    let mut text = String::new();
    for column in columns {
        text.push_str(column.title);
        for row in rows {
            text.push_str(&format!(" {:.1}", (column.formula)(row)));
        }
        text.push('\n');
    }
    text
}
