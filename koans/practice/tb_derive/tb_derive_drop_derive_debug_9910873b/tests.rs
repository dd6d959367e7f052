#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning() {
        assert_eq!(Facing::default().turned(-1), Facing::North);
        assert_eq!(Facing::North.turned(6), Facing::South);
    }
}
