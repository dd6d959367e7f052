#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heavy_lorries_take_tar() {
        assert_eq!(road_for("7.5"), Ok("Tar road".to_string()));
        assert_eq!(road_for("2"), Ok("Gravel road".to_string()));
    }

    #[test]
    fn weight_must_be_a_number() {
        assert!(road_for("lots").is_err());
        assert!(road_for("").is_err());
    }
}
