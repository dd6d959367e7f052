#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reaches() {
        let wire = Wire::default();
        let sport = wire.subscribe("cup");
        let money = wire.subscribe("bank");
        assert_eq!(wire.publish("cup final sponsored by bank"), 2);
        assert_eq!(wire.publish("cup replay"), 1);
        assert_eq!(wire.publish("rain"), 0);
        assert_eq!((sport.received.get(), money.received.get()), (2, 1));
    }
}
