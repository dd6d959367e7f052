#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn taken() {
        assert_eq!(is_taken("#..\n.#.", 1, 1), Ok(true));
        assert_eq!(is_taken("#..\n.#.", 0, 2), Ok(false));
    }
    #[test]
    fn wrong() {
        assert_eq!(plan(""), Err("empty plan".into()));
        assert_eq!(is_taken("##\n#", 0, 0), Err("row 2 is ragged".into()));
    }
}
