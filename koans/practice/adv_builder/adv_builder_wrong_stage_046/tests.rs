#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn heavy_wagons_stay_behind() {
        assert_eq!(letters("TFTF"), ("TF".to_string(), 85));
        assert_eq!(letters("FFFF"), ("FFFF".to_string(), 100));
    }
}
