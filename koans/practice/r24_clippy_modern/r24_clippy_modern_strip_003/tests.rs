#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines() {
        assert_eq!(parse("## Tides"), Line::Heading(2, "Tides"));
        assert_eq!(parse("> so be it"), Line::Quote("so be it"));
        assert_eq!(parse("plain => text"), Line::Text("plain => text"));
    }
    #[test]
    fn finds_links() {
        assert_eq!(
            links("=> gemini://a Start\ntext\n=>b.gmi\n=>"),
            ["gemini://a", "b.gmi"]
        );
    }
}
