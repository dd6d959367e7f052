#[derive(Clone, PartialEq, Debug)]
pub struct Lesson {
    pub subject: String,
    pub room: usize,
}

pub fn fill_week(days: &str, lesson: &Lesson) -> Result<Vec<Lesson>, ParseIntError> {
    let count: usize = days.trim().parse()?;
    let mut week = Vec::new();
    while week.len() < count {
        let mut next = lesson.clone();
        next.room += week.len();
        week.push(next);
    }
    Ok(week)
}
