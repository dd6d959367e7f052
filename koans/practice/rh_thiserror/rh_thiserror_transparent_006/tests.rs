#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_rows() {
        let rows = load("kp\nk".as_bytes()).unwrap();
        assert_eq!(rows, [vec![Stitch::Knit, Stitch::Purl], vec![Stitch::Knit]]);
    }
    #[test]
    fn reports() {
        assert_eq!(
            load("k\nkx".as_bytes()).unwrap_err().to_string(),
            "row 2: unknown stitch 'x'"
        );
        assert!(matches!(load(&b"\xff\n"[..]), Err(PatternError::Io(_))));
    }
}
