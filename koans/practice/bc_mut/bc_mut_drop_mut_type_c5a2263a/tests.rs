#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nested() {
        let root = Node::Element(
            "p",
            vec![Node::Text("1<2".into()), Node::Element("br", vec![])],
        );
        assert_eq!(document(&root), "<?xml?><p>1&lt;2<br/></p>");
    }
}
