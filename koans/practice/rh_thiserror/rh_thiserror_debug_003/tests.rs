#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_squares() {
        assert_eq!(square("a1").ok(), Some((0, 0)));
        assert_eq!(centre()[3], (4, 4));
    }
    #[test]
    fn names_the_bad_part() {
        let text = |s: &str| square(s).map_err(|e| e.to_string());
        assert_eq!(text("z1"), Err("file 'z' is not between a and h".into()));
        assert_eq!(text("a9"), Err("rank '9' is not between 1 and 8".into()));
        assert_eq!(text("a"), Err("a square has two characters".into()));
    }
}
