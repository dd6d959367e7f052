#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let rows = ["Ann <ann@x.org>", "Bob", "Cy <cy>", "Di <di@y.org>"];
        let mails = merge("Hi {name}!", &rows);
        assert_eq!(
            mails,
            [
                Mail {
                    to: "ann@x.org",
                    body: "Hi Ann!".into()
                },
                Mail {
                    to: "di@y.org",
                    body: "Hi Di!".into()
                }
            ]
        );
    }
    #[test]
    fn errors() {
        assert_eq!(address("Bob"), Err("no address"));
        assert_eq!(address("Cy <cy@z"), Err("not closed"));
    }
}
