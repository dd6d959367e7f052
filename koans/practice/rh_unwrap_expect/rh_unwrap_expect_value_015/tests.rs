#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(volume("75%"), 75);
        assert_eq!(volume(" 3 "), 3);
        assert_eq!(volume("loud"), 40);
    }
    #[test]
    fn presses() {
        assert_eq!(louder("10%", 2), "20%");
        assert_eq!(louder("99", 1), "100%");
        assert_eq!(louder("", 1), "45%");
    }
}
