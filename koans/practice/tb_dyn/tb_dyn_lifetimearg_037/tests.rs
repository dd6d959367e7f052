#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        let (latin, same) = (Suffix("a"), Same);
        let best = better(&latin, &same, &["via", "toga", "rex"]);
        assert_eq!(best.translate("via").unwrap(), "via");
        let best = better(&latin, &same, &["via"]);
        assert_eq!(best.translate("via").unwrap(), "vium");
    }
}
