#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn range() {
        let drone = Drone::charged().take_off().fly(20);
        assert!(!drone.must_land());
        assert!(drone.fly(4).must_land());
    }
}
