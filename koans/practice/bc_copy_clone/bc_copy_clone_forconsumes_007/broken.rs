pub fn z_scores(marks: Vec<f64>) -> Vec<f64> {
    let n = marks.len() as f64;
    let mut sum = 0.0;
    for mark in marks {
        sum += mark;
    }
    let mean = sum / n;
    let variance = marks.iter().map(|m| (m - mean).powi(2)).sum::<f64>() / n;
    if variance == 0.0 {
        return vec![0.0; marks.len()];
    }
    marks
        .into_iter()
        .map(|m| (m - mean) / variance.sqrt())
        .collect()
}

pub fn outliers(marks: Vec<f64>, limit: f64) -> Vec<usize> {
    let mut found = Vec::new();
    for (student, z) in z_scores(marks).into_iter().enumerate() {
        if z.abs() > limit {
            found.push(student);
        }
    }
    found
}
