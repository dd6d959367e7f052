#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rest_of_the_walk() {
        let route = vec![stop("Oak", "4").unwrap(), stop("Ash", "9").unwrap()];
        assert_eq!(still_ahead(&route, &[1, 4]), Some(vec![route[1].clone()]));
        assert_eq!(still_ahead(&route, &[1]), None);
        assert_eq!(still_ahead(&route, &[]), None);
    }

    #[test]
    fn door_missing() {
        assert_eq!(stop("Oak", ""), Err("Oak lacks a door".to_string()));
    }
}
