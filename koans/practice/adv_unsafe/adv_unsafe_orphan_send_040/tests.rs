#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_rows() {
        assert_eq!(row_sums(&[1, 2, 3, 4, 5, 6, 7], 3), [6, 15]);
    }
}
