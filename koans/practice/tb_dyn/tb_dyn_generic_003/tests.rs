#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn exports() {
        let all: Vec<Box<dyn Export>> = vec![Box::new(Csv), Box::new(Numbered { from: 7 })];
        assert_eq!(
            export_with(&all, &["fern", "moss"]),
            "fern,moss;[7]fern[8]moss;"
        );
    }
}
