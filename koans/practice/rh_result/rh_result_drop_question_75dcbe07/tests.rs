#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretched_copy() {
        let small = square(4);
        assert_eq!(stretch(&small, "3"), Ok(square(12)));
        assert_eq!(small.side, 4);
        assert_eq!(small.name, "square");
    }

    #[test]
    fn factor_must_be_a_number() {
        let result = stretch(&square(1), "big");
        assert_eq!(result, Err("bad factor big".to_string()));
    }
}
