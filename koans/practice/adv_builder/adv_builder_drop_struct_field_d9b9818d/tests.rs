#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_room_each_day() {
        let subject = "Art".to_string();
        let week = fill_week(" 3 ", &Lesson { subject, room: 20 }).unwrap();
        assert_eq!(week.len(), 3);
        assert_eq!((week[2].room, week[2].subject.as_str()), (22, "Art"));
    }

    #[test]
    fn bad_number() {
        let subject = "Music".to_string();
        assert!(fill_week("few", &Lesson { subject, room: 1 }).is_err());
    }
}
