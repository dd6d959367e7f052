#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sends() {
        let letters = newsletter(" Ole ", &["Pia", "Ole"], "It rained.");
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, "Pia");
        assert_eq!(letters[0].body, "Dear Pia,\nIt rained.\n-- Ole");
    }
}
