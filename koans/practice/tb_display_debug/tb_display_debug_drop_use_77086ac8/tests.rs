#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn largest_panel() {
        let watts = output(&[1.5, 2.0, 0.5], 150.0).unwrap();
        assert_eq!(watts.to_string(), "300 W");
    }

    #[test]
    fn bare_roof() {
        assert_eq!(output(&[], 150.0).err(), Some("no panel".to_string()));
    }
}
