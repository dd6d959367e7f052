#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn encodes_runs() {
        assert_eq!(encode("aaabccd"), "3ab2cd");
        assert_eq!(encode("xyx"), "xyx");
        assert_eq!(encode(""), "");
    }
    #[test]
    fn long_runs_have_two_digits() {
        assert_eq!(encode(&"z".repeat(12)), "12z");
        assert_eq!(decode("12z!"), "zzzzzzzzzzzz!");
    }
    #[test]
    fn decodes_runs() {
        assert_eq!(decode("3ab2cd"), "aaabccd");
        assert_eq!(decode("xy"), "xy");
        assert_eq!(decode("2 3-"), "  ---");
    }
    #[test]
    fn round_trip() {
        for text in ["hello", "mississippi", "  ..  "] {
            assert_eq!(decode(&encode(text)), text);
        }
    }
}
