#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn haiku() {
        assert_eq!(count(&["An old silent pond", "a frog"]), 7);
    }
    #[test]
    fn wide_letters() {
        assert_eq!(count(&["äöé", "u"]), 1);
    }
}
