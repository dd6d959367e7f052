pub struct Column {
    pub title: &'static str,
    formula: fn(&[f64]) -> f64,
}

pub fn columns(weights: &[f64]) -> Vec<Column> {
    vec![
        Column {
            title: "sum",
            formula: |row| row.iter().sum(),
        },
        Column {
            title: "weighted",
            formula: move |row| row.iter().zip(weights).map(|(v, w)| v * w).sum(),
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
