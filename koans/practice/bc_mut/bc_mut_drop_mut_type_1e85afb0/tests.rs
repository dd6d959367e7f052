#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_up() {
        let mut n = 6;
        assert_eq!(&next_ticket(&mut n, 'A')[..], "A07");
        assert_eq!(&next_ticket(&mut n, 'B')[..], "B08");
        assert_eq!(n, 8);
    }

    #[test]
    fn wraps() {
        let mut n = 99;
        assert_eq!(&next_ticket(&mut n, 'C')[..], "C01");
        assert_eq!(n, 1);
    }
}
