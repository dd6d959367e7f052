#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stays_unique() {
        let mut names = Names::default();
        let out = bindings(&mut names, &["row", "cell", "row", "row"]);
        assert_eq!(
            out.to_string(),
            "let row ; let cell ; let mut row_2 ; let mut row_3 ;"
        );
        assert!(names.is_used("cell") && !names.is_used("x"));
    }
}
