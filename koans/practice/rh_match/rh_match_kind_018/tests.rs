#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let table = [
            Pile::Empty,
            Pile::Open(vec![9, 5]),
            Pile::Open(vec![]),
            Pile::FaceDown(2),
        ];
        assert_eq!(moves(4, &table), 2);
        assert_eq!(moves(8, &table), 1);
        assert!(is_open(&table[2]) && !is_open(&table[3]));
    }
}
