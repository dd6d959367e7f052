#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn encodes() {
        assert_eq!(Caesar(1).encode("a z!"), "ba");
        assert_eq!(Caesar(2).strip("abcde", 2), ["cd", "ef", "g"]);
    }
}
