#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wall() {
        assert_eq!(enter(&[], &0), Err("only wall".to_string()));
        assert_eq!(enter(&[Door::Open], &4), Err("only wall".to_string()));
    }
}
