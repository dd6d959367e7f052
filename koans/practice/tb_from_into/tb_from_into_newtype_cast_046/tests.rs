#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hike() {
        assert_eq!(climb(&profile(&[400, 900, 850, 1000])), 650);
        assert_eq!(profile(&[-3]), [Metres(-3)]);
    }
}
