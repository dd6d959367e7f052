#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_digit_by_digit() {
        let mut scanner = load("76").ok().unwrap();
        assert_eq!(scan(&mut scanner), Some(7));
        assert_eq!(scan(&mut scanner), Some(3));
        assert_eq!(scan(&mut scanner), None);
    }

    #[test]
    fn letters_are_refused() {
        assert_eq!(load("4k2").err(), Some('k'));
    }
}
