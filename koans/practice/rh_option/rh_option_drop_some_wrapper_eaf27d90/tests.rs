#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_line_source() {
        let lines = vec!["####### seven", "same"];
        let mut found = Blocks::new(lines.into_iter());
        let paragraph = Block::Paragraph(vec!["####### seven", "same"]);
        assert_eq!(found.next(), Some(paragraph));
        assert_eq!(found.next(), None);
    }
}
