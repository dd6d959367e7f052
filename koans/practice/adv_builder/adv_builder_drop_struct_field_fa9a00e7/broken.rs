#[derive(Debug)]
pub struct Course {
    pub heads: bool,
}

pub fn longest(rows: &[u32]) -> Option<String> {
    let bricks = rows.iter().max().map(|n| *n)?;
    let heads = rows.len() % 2 == 1;
    let course = Course { bricks, heads };
    Some(format!("{course:?} {}", mortar(&course)))
}

pub fn mortar(course: &Course) -> u32 {
    course.bricks * 5
}
