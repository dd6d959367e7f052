#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_rows() {
        let text = longest(&[6, 11]).unwrap();
        assert_eq!(text, "Course { bricks: 11, heads: false } 55");
    }

    #[test]
    fn odd_rows() {
        assert!(longest(&[]).is_none());
    }
}
