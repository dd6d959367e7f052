use meters::{Level, Meter};

fn meter() -> Meter {
    let mut meter = Meter::new(0.5, 10.0);
    let levels: Vec<Level> = (0..4)
        .map(|hour| meter.read(hour, f64::from(hour) * 8.0))
        .collect();
    assert_eq!(levels[2..], [Level::Fine, Level::High]);
    meter
}

#[test]
fn peaks_and_alarms() {
    let meter = meter();
    assert_eq!(meter.peak().map(|peak| peak.hour), Some(3));
    assert_eq!(meter.alarms(), 1);
}

#[test]
fn checked_again() {
    let mut meter = meter();
    assert_eq!(meter.recheck(3.0), 3);
    assert_eq!(meter.alarms(), 3);
    assert_eq!(meter.since(2, 2.0), [(2, 16.0), (3, 24.0)]);
}
