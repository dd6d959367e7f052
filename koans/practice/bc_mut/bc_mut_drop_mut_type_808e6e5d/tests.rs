#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes() {
        let mut p = String::from("*yew\noak\n*elm\n");
        assert_eq!(add_footnotes(&mut p), 2);
        assert_eq!(p, "*yew\noak\n*elm\n[1] yew\n[2] elm\n");
    }

    #[test]
    fn no_notes() {
        let mut p = String::from("plain\n");
        assert_eq!(add_footnotes(&mut p), 0);
        assert_eq!(p, "plain\n");
        let mut q = String::from("*z\n");
        assert_eq!(add_footnotes(&mut q), 1);
    }
}
