#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        let manual = "# Start\n## Box\n## Plug\nhi\n# Use\n## On";
        assert_eq!(
            number(manual),
            "1 Start\n1.1 Box\n1.2 Plug\nhi\n2 Use\n2.1 On\n"
        );
    }
}
