#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips() {
        assert_eq!(strip_comments("a{note}b"), "ab");
        assert_eq!(strip_comments("{x}y{z}w"), "yw");
    }

    #[test]
    fn edge() {
        assert_eq!(strip_comments("open {rest"), "open ");
        assert_eq!(strip_comments(""), "");
    }
}
