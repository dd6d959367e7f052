#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn doubled_words_go() {
        assert_eq!(
            imprint(&proofread(typed("to be be or not"), "Eco")),
            "to be or not [proof: Eco]"
        );
    }
}
