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
    if lesson.room > 300 || lesson.subject.is_empty() {
        return None;
    }
    Some(format!("{lesson:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_lowest_room() {
        let rooms = BTreeSet::from([204, 117]);
        let sign = door_sign(&["Art", "Latin"], 1, &rooms);
        let text = "Lesson { subject: \"Latin\", room: 117 }";
        assert_eq!(sign, Some(text.to_string()));
    }

    #[test]
    fn no_sign_without_lesson_or_room() {
        assert_eq!(door_sign(&["Art"], 1, &BTreeSet::from([5])), None);
        assert_eq!(door_sign(&["Art"], 0, &BTreeSet::new()), None);
        assert_eq!(door_sign(&["Art"], 0, &BTreeSet::from([301])), None);
        assert_eq!(door_sign(&[""], 0, &BTreeSet::from([9])), None);
    }
}
