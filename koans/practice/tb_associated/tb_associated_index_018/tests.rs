#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        let mut b = empty();
        b[('e', 4)] = Some('P');
        b[('d', 5)] = Some('n');
        assert_eq!(move_piece(&mut b, ('e', 4), ('d', 5)), Some('n'));
        assert_eq!(b[('d', 5)], Some('P'));
        assert_eq!(b[('e', 4)], None);
    }
}
