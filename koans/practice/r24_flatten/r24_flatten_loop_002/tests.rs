#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_known_codes() {
        let counts = survey("OK; PI;XX;OK;");
        assert_eq!(counts, HashMap::from([(Tree::Oak, 2), (Tree::Pine, 1)]));
        assert_eq!("BI".parse(), Ok(Tree::Birch));
        assert_eq!("elm".parse::<Tree>(), Err("elm".to_string()));
    }
}
