#[cfg(test)]
mod tests {
    use super::*;
    fn mail(spam: Option<bool>, size: usize) -> Mail {
        Mail {
            from: "x",
            spam,
            size,
        }
    }
    #[test]
    fn delivers() {
        let mut folders = Folders::default();
        assert_eq!(folders.deliver(mail(Some(true), 9)), 1);
        assert_eq!(folders.deliver(mail(None, 1)), 1);
        assert_eq!(folders.deliver(mail(Some(false), 2)), 2);
        assert_eq!(folders.junk, [mail(Some(true), 9)]);
        let empty = Folders::default();
        assert_eq!(empty.bigger(&folders).inbox.len(), 2);
        assert_eq!(folders.bigger(&empty).inbox.len(), 2);
    }
}
