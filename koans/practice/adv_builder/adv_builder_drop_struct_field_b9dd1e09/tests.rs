#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_every_curtain() {
        let list = cut_list("1.2, 3").unwrap();
        let wide = "Curtain { width: 3.0, drop: 2.5 };";
        assert!(list.starts_with("Curtain { width: 1.2"));
        assert!(list.ends_with(wide));
    }

    #[test]
    fn bad_size_is_an_error() {
        let result = cut_list("1.2, long");
        assert!(result.is_err());
    }
}
