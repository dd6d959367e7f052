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
    }
}
