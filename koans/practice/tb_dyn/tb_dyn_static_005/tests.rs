#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows() {
        let mut kiosk = Kiosk::default();
        kiosk.add(Clock);
        assert_eq!(kiosk.show("clock", 605).unwrap(), "10:05");
        assert_eq!(kiosk.show("map", 1), None);
    }
}
