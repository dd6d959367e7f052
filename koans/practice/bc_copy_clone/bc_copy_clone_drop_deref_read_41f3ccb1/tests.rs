#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_row_wins() {
        let (x, o) = (Mark('x'), Mark('o'));
        let win = winner(&[[x, o, x], [o, o, o]]).unwrap();
        assert_eq!((win.who.0, win.row), ('o', 1));
    }

    #[test]
    fn lost_or_open() {
        let (x, o) = (Mark('x'), Mark('o'));
        let win = winner(&[[o, o, o]]).unwrap();

        assert!(winner(&[[x, x, o], [x, o, o]]).is_none());
    }
}
