#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats() {
        let mut seen = vec![];
        assert_eq!(repeat(3, |r| seen.push(r)), 3);
        assert_eq!(seen, [0, 1, 2]);
        assert_eq!(repeat(0, |_| ()), 0);
    }

    #[test]
    fn both() {
        let mut sum = 0;
        assert_eq!(morning_and_evening(4, |r| sum += r + 1), 6);
        assert_eq!(sum, 13);
        assert_eq!(morning_and_evening(1, |_| ()), 1);
    }
}
