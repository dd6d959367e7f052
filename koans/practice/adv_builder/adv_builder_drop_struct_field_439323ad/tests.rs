#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_the_rest() {
        let year = season(7, 10);
        assert_eq!(year.wins, 7);
        assert_eq!(year.losses, 3);
    }
}
