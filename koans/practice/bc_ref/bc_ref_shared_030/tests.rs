#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scrolls() {
        let mut f = b"aaaabbbbcccc".to_vec();
        scroll_up(&mut f, b'.');
        assert_eq!(f, b"bbbbcccc....");
        scroll_up(&mut f, b'!');
        assert_eq!(f, b"cccc....!!!!");
    }

    #[test]
    fn renders() {
        assert_eq!(render(["abcdX", "efgh", "ijkl"]), b"abcdefghijkl");
        assert_eq!(render(["zzzz", "", "y"]), b"zzzzy");
    }
}
