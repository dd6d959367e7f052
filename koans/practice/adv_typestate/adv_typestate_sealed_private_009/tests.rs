#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shifting_up_slows_the_legs() {
        let bike = Bike {
            cadence: 100,
            gear: gear::Low,
        };
        let bike = bike.shift(gear::High);
        assert_eq!(bike.cadence, 68);
        assert_eq!(bike.shift(gear::Low).cadence, 100);
    }
}
