#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn block_of_two() {
        assert_eq!(
            for_body(b"abc", "text/plain"),
            "content-length: 3\r\ncontent-type: text/plain\r\n"
        );
    }
    #[test]
    fn replaces() {
        assert_eq!(
            Headers::none()
                .set("X", "1")
                .set(String::from("x"), "2")
                .block(),
            "x: 2\r\n"
        );
    }
}
