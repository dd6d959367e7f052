#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn escapes() {
        let comments = ["<b>", " ok "].map(|text| Comment::typed(text).clean());
        assert_eq!(page(&comments), "<p>&lt;b&gt;</p><p>ok</p>");
    }
}
