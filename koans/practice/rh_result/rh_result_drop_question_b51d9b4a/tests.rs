#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_rack() {
        let rack = HashMap::from([("salt", 2), ("pepper", 3)]);
        assert_eq!(season(&rack).unwrap(), 5);
    }
}
