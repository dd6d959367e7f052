#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn corner() {
        assert_eq!(Knight.reach((0, 0)), [(1, 2), (2, 1)]);
        assert_eq!(Knight.reach((4, 4)).len(), 8);
    }
}
