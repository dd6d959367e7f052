pub struct Field {
    pub corners: Vec<(f64, f64)>,
}

#[derive(Debug, PartialEq)]
pub struct TooFewCorners(usize);

fn edges(field: &Field) -> Result<Vec<((f64, f64), (f64, f64))>, TooFewCorners> {
    let corners = &field.corners;
    if corners.len() < 3 {
        return Err(TooFewCorners(corners.len()));
    }
    let next = corners.iter().cycle().skip(1);
    Ok(corners.iter().copied().zip(next.copied()).collect())
}

pub fn area(field: &Field) -> Result<f64, TooFewCorners> {
    let mut twice = 0.0;
    for ((x1, y1), (x2, y2)) in edges(field)? {
        twice += x1 * y2 - x2 * y1;
    }
    Ok(twice.abs() / 2.0)
}
