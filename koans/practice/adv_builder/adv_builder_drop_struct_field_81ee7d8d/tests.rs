#[cfg(test)]
mod tests {
    use super::*;

    fn routes() -> Routes {
        Routes {
            via: HashMap::from([(1, 7), (2, 8), (3, 9)]),
            names: HashMap::from([(7, "core".to_string()), (8, "edge".to_string())]),
        }
    }

    #[test]
    fn known() {
        assert_eq!(routes().hop_name(1).unwrap(), "core");
        assert_eq!(routes().hop_name(2).unwrap(), "edge");
    }

    #[test]
    fn unknown() {
        assert!(routes().hop_name(4).is_none());
        assert!(routes().hop_name(3).is_none());
    }
}
