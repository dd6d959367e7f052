use std::str::FromStr;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Grade {
    Pass,
    Fail,
}

pub fn grade_of(points: &str) -> Result<Grade, String> {
    let mark = u32::from_str(points).map_err(|_| "not a mark")?;
    Ok(if mark < 50 { Grade::Fail } else { Grade::Pass })
}
