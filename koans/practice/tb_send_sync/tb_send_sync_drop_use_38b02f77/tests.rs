#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_and_after_the_middle() {
        let line = [stop_in(1, "Mill"), stop_in(1, "Church"), stop_in(2, "Lake")];
        assert_eq!(side_of(&line, &stop_in(1, "Mill"), 1), Some(Ordering::Less));
        assert_eq!(side_of(&line, &line[2], 1), Some(Ordering::Greater));
    }

    #[test]
    fn other_zone_is_another_stop() {
        let line = [stop_in(1, "Mill")];
        assert_eq!(side_of(&line, &stop_in(2, "Mill"), 0), None);
    }
}
