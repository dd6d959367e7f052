#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tops() {
        assert_eq!(favourite("The sea the sky THE").unwrap(), "the x3");
        assert_eq!(favourite(" "), None);
    }
}
