#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line() {
        let mut s = String::from("> ");
        csv_line(&mut s, &["a", "b"]).unwrap();
        assert_eq!(s, "> a;b\n");
        csv_line(&mut s, &[]).unwrap();
        assert_eq!(s, "> a;b\n\n");
    }

    #[test]
    fn tables() {
        assert_eq!(table(&[&["x"], &["y", "z"]]).unwrap(), "x\ny;z\n");
        assert_eq!(table(&[]).unwrap(), "");
    }
}
