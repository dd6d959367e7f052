#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn languages() {
        assert_eq!(unsafe { language(c"pt-BR".as_ptr()) }, Some("pt"));
        assert_eq!(unsafe { language(std::ptr::null()) }, None);
    }
    #[test]
    fn greets() {
        assert_eq!(greeting(Some(c"fi_FI")), "Moi");
        assert_eq!(greeting(None), "Hello");
    }
}
