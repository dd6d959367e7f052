use std::ops::RangeInclusive;

#[derive(Debug)]
pub enum Grade {
    Pass,
    Fail,
}

pub fn certificate(points: &[u32], allowed: &RangeInclusive<u32>) -> Result<String, String> {
    let top = points.iter().max().ok_or("no points");
    if !allowed.contains(top) {
        return Err(format!("{top} is out of range"));
    }
    let grade = if *top > 49 { Grade::Pass } else { Grade::Fail };
    Ok(format!("{grade:?} with {top}"))
}
