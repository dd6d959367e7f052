#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_filled() {
        let bed = plant(&[12, 7]).unwrap();
        assert_eq!(bed.rows, [12, 7, 0]);
        assert!(bed.mulched);
    }
}
