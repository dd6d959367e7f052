#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renames_and_undoes() {
        let mut pantry = Pantry {
            files: vec!["pie".into()],
            ..Default::default()
        };
        pantry.rename("pie".into(), "tart".into()).unwrap();
        assert_eq!(pantry.files, ["tart"]);
        pantry.undo().unwrap();
        assert_eq!(pantry.files, ["pie"]);
    }
    #[test]
    fn fails() {
        let mut pantry = Pantry::default();
        assert_eq!(
            pantry
                .rename("pie".into(), "tart".into())
                .unwrap_err()
                .to_string(),
            "no recipe pie"
        );
        assert_eq!(pantry.undo().unwrap_err().to_string(), "nothing to undo");
    }
}
