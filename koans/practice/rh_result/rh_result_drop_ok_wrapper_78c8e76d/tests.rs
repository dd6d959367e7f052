#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(title(&b"# Hamlet\nAct 1"[..]).unwrap(), "Hamlet");
        assert_eq!(title(&b"# Faust"[..]).unwrap(), "Faust");
    }
    #[test]
    fn errs() {
        assert!(matches!(title(&b"Act 1"[..]), Err(ScriptError::NoTitle)));
        assert!(matches!(
            title(&b"# \xff\xfe\n"[..]),
            Err(ScriptError::Read(_))
        ));
    }
}
