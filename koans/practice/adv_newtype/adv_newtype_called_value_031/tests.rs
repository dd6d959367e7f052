#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn twice_is_identity() {
        assert_eq!(atbash("abz Yo"), "zya Yl");
        assert_eq!(atbash(&atbash("hello")), "hello");
    }
}
