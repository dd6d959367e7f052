#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn door_missing() {
        assert_eq!(stop("Oak", ""), Err("Oak lacks a door".to_string()));
    }
}
