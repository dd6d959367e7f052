use std::error::Error;

pub fn point(text: &str) -> Result<(f64, f64), Box<dyn Error>> {
    let (x, y) = text.split_once(',').ok_or("no comma")?;
    Ok((x.trim().parse()?, y.trim().parse()?))
}

pub fn distance(a: &str, b: &str) -> Result<f64, String> {
    let [p, q] = [a, b].map(|text| point(text).map_err(|e| e.to_string()));
    let ((px, py), (qx, qy)) = (p?, q?);
    Ok((px - qx).hypot(py - qy))
}
