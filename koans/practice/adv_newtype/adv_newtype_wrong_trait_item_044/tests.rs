#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotations_are_equal() {
        assert_eq!(distinct(&["rgb", "gbr", "brg", "rbg", "rg"]), 3);
    }
}
