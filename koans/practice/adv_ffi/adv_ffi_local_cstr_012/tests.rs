#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut bus = Bus::default();
        bus.send("attic", "lamp", 1);
        bus.send("attic", "lamp", 0);
        bus.send("hall", "lamp", 1);
        assert_eq!(bus.count(c"home/attic/lamp"), 2);
        assert_eq!(bus.count(c"home/attic/fan"), 0);
    }
}
