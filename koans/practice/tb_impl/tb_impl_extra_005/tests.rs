#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        assert_eq!(Qwerty.row('q'), 1);
        assert_eq!(Qwerty.row('g'), 2);
    }
    #[test]
    fn travels() {
        assert_eq!(Qwerty.travel("qaz"), 2);
        assert_eq!(Qwerty.travel("qzq"), 4);
    }
}
