use std::collections::BTreeSet;

#[derive(Debug)]
pub struct Lesson {
    pub subject: String,
    pub room: u16,
}

pub fn door_sign(day: &[&str], hour: usize, rooms: &BTreeSet<u16>) -> Option<String> {
    let subject = day.get(hour)?.to_string();
    let room = *rooms.first()?;
    let lesson = Lesson { subject, room };

    Some(format!("{lesson:?}"))
}
