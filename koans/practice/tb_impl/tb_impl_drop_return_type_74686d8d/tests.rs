#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn averages_the_plausible() {
        let steady = |_| Some(1010.0);
        let drifting = |hour| Some(1010.0 + f64::from(hour));
        let broken = |hour| (hour < 2).then_some(3.0);
        let stations: [&dyn Station; 3] = [&steady, &drifting, &broken];
        assert_eq!(consensus(&stations, 0), Some(1010.0));
        assert_eq!(consensus(&stations, 4), Some(1012.0));
        assert_eq!(consensus(&stations[2..], 4), None);
    }
}
