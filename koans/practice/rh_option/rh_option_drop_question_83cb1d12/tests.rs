#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_the_way() {
        let offices = HashMap::from([("Ida".to_string(), Floor::Upper(4))]);
        assert_eq!(sign(&offices, "Ida").unwrap(), "Upper(4), 4 flights");
        assert_eq!(sign(&offices, "Max"), None);
    }

    #[test]
    fn counts_stairs() {
        assert_eq!(stairs(&Floor::Upper(6)), 6);
    }
}
