#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flags() {
        let m = |from: &str, s: Option<&str>| Mail {
            from: from.into(),
            subject: s.map(String::from),
        };
        let inbox = [
            m("a", Some("FREE")),
            m("b", Some("Tea?")),
            m("c", None),
            m("d", Some("RE")),
        ];
        assert_eq!(suspicious(&inbox), ["a", "c"]);
    }
}
