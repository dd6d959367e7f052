#[cfg(test)]
mod tests {
    use super::*;
    fn gauges() -> [Gauge<'static>; 3] {
        [
            Gauge {
                place: "basin",
                level: Some(140),
            },
            Gauge {
                place: "summit",
                level: Some(420),
            },
            Gauge {
                place: "weir",
                level: None,
            },
        ]
    }
    fn unknown<T>(place: &str) -> Result<T, GaugeError> {
        Err(GaugeError::Unknown(place.to_string()))
    }
    #[test]
    fn levels() {
        assert_eq!(level_at(&gauges(), "basin"), Ok(140));
        assert_eq!(level_at(&gauges(), "summit"), Ok(420));
        assert_eq!(level_at(&gauges(), "weir"), Err(GaugeError::Frozen));
        assert_eq!(level_at(&gauges(), "mill"), unknown("mill"));
    }
    #[test]
    fn lift_times() {
        assert_eq!(lift_time(&gauges(), "basin", "summit"), Ok(17));
        assert_eq!(lift_time(&gauges(), "summit", "basin"), Ok(3));
    }
    #[test]
    fn bad_gauges_are_reported() {
        assert_eq!(
            lift_time(&gauges(), "basin", "weir"),
            Err(GaugeError::Frozen)
        );
        assert_eq!(
            lift_time(&gauges(), "weir", "basin"),
            Err(GaugeError::Frozen)
        );
        assert_eq!(lift_time(&gauges(), "mill", "summit"), unknown("mill"));
        assert_eq!(lift_time(&gauges(), "basin", "moon"), unknown("moon"));
    }
}
