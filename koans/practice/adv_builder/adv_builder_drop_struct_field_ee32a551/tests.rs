#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_exact_shade() {
        let (red, green, blue) = (16, 8, 239);
        let vats = [Shade { red, green, blue }];
        assert_eq!(in_stock(&vats, "10"), Ok(true));
        assert_eq!(in_stock(&vats, "11"), Ok(false));
    }

    #[test]
    fn bad_code_is_an_error() {
        let vats = Vec::new();
        assert!(in_stock(&vats, "zz").is_err());
    }
}
