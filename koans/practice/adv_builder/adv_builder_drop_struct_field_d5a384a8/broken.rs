pub struct Row {
    pub times: u32,
}

pub fn knit<F>(rows: &[Row], mut needle: F)
where
    F: FnMut(u32, u32),
{
    let mut number = 1;
    for row in rows {
        for _ in 0..row.times {
            needle(number, row.stitches);
            number += 1;
        }
    }
}

pub fn yarn_needed(rows: &[Row], per_stitch: f64) -> f64 {
    let mut total = 0.0;
    knit(rows, |_, stitches| {
        total += f64::from(stitches) * per_stitch
    });
    total
}
