#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn consumption() {
        assert_eq!(Trip { litres: 9, km: 120 }.per_100_km(), 7.5);
    }
    #[test]
    fn worst_trip() {
        let trips = [
            Trip { litres: 9, km: 120 },
            Trip { litres: 5, km: 0 },
            Trip { litres: 4, km: 33 },
        ];
        assert_eq!(worst(&trips), Some(12));
        assert_eq!(worst(&[]), None);
    }
}
