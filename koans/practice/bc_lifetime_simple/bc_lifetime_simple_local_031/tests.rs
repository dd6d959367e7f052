#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(&weekday(0)[..], "Monday");
        assert_eq!(&weekday(3)[..], "Thursday");
        assert_eq!(&weekday(6)[..], "Sunday");
    }

    #[test]
    fn wraps() {
        assert_eq!(&weekday(8)[..], "Tuesday");
        assert_eq!(&weekday(7 * 5 + 5)[..], "Saturday");
    }
}
