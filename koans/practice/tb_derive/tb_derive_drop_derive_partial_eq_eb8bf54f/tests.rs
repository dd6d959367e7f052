#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_parse() {
        assert_eq!(Method::try_from("post"), Ok(Method::Post));
        let error = Method::try_from("put").unwrap_err();
        assert_eq!(error, "method PUT is not served");
    }
}
