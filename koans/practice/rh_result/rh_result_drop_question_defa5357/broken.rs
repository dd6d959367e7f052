#[derive(Debug, PartialEq)]
pub struct OffBoard(pub usize);

pub fn follow(arrows: &[usize], field: usize) -> Result<usize, OffBoard> {
    arrows.get(field).copied().ok_or(OffBoard(field))
}

pub fn walk(arrows: &[usize], start: usize, steps: u32) -> Result<usize, OffBoard> {
    let mut field = start;
    for _ in 0..steps {
        field = follow(arrows, field);
    }
    Ok(field)
}
