#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning() {
        assert_eq!(Facing::West.step(), (-1, 0));
    }
}
