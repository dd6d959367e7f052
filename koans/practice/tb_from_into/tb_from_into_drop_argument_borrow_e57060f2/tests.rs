#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn minutes_of_day() {
        let tides = spring_tides();
        assert_eq!(tides.len(), 3);
        assert_eq!(tides[0].minutes, 252);
    }
    #[test]
    fn saint_malo_wins() {
        assert_eq!(highest(&spring_tides()).unwrap().port, "Saint-Malo");
        assert_eq!(highest(&[]), None);
    }
}
