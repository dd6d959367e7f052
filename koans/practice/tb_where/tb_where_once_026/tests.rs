#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn page() {
        let mut page = album_page(vec!["Peru 5c".into(), "Fiji 1d".into()]);
        assert_eq!(page.get().unwrap(), "Fiji 1d | Peru 5c");
        assert_eq!(page.get().unwrap().len(), 17);
    }
}
