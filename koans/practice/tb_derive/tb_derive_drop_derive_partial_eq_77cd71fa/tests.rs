#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        assert_eq!(rows_of(&[1, 20, 0, 21, 60], 20), [1, 1, 2, 3]);
    }
}
