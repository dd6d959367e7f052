#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn day() {
        assert_eq!(live(3), 12);
        assert_eq!(live(7), 0);
        assert_eq!(live(8), 4);
    }
}
