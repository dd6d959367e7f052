#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn summaries() {
        let mut inputs: Vec<(&str, Box<dyn Read>)> = vec![
            ("poem", Box::new(&b"O sea \nO sky"[..])),
            ("void", Box::new(std::io::empty())),
        ];
        assert_eq!(table_of(&mut inputs), ["poem: O sea", "void: (nothing)"]);
    }
}
