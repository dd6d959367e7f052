#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        let g = glossary("bow: front\nstern: back\nbow: knot").unwrap();
        assert_eq!(g.len(), 2);
        assert_eq!(g["bow"], "front");
        assert_eq!(g["stern"], "back");
        assert!(glossary("").unwrap().is_empty());
    }

    #[test]
    fn rejects() {
        assert!(glossary("bow: front\nkeel").is_err());
    }
}
