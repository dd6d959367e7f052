#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wall() {
        assert_eq!(enter(&[], &0), Err("only wall".to_string()));
    }
}
