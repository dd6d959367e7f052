#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn promises() {
        assert_eq!(promise(1.0, 5), "tomorrow");
        assert_eq!(promise(10.0, 1200), "in 4 days");
    }
}
