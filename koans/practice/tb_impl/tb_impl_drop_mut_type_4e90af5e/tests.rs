#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quoted() {
        assert_eq!(
            csv_line(&["a", "b,c", "say \"hi\""]),
            "a,\"b,c\",\"say \"\"hi\"\"\""
        );
    }
    #[test]
    fn nothing() {
        assert_eq!(csv_line(&[]), "");
    }
}
