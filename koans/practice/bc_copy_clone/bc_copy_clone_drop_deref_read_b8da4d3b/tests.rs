#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_roof() {
        assert_eq!(output(&[], 150.0).err(), Some("no panel".to_string()));
    }
}
